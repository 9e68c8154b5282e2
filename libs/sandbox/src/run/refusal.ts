import type { Diagnostic } from '@gradus/contract';
import type { Program } from '../sandbox';
import { originalPosition } from './original-position';
import { shortText } from './short-text';

/**
 * What V8 refuses in a text, which says where as `… [solution.ts:LINE:COLUMN]`. It quotes names of any length and letters, so
 * no pattern here may begin with a repetition: it would be tried from every blank of a name.
 */
export function refusalOf(message: string, program: Program): Diagnostic {
  const place = /\[solution\.ts:(\d+):(\d+)\]$/.exec(message);
  const position = place ? originalPosition({ line: Number(place[1]), column: Number(place[2]) }, program) : undefined;
  const { line, column } = position ?? { line: 1, column: 1 };
  const text = shortText(message.slice(0, place?.index).trimEnd());
  return { line, column, endLine: line, endColumn: column + 1, code: 'syntax', severity: 'error', message: text };
}
