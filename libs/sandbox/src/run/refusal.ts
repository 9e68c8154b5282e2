import { type Diagnostic, LIMITS } from '@gradus/contract';

/**
 * What V8 refuses in a text, which says where as `… [solution.ts:LINE:COLUMN]`. It quotes names of any length and letters, so
 * no pattern here may begin with a repetition: it would be tried from every blank of a name.
 */
export function refusalOf(message: string): Diagnostic {
  const place = /\[solution\.ts:(\d+):(\d+)\]$/.exec(message);
  const [line, column] = place ? [Number(place[1]), Number(place[2])] : [1, 1];
  const text = message.slice(0, place?.index).trimEnd().slice(0, LIMITS.errorMessageBytes);
  return { line, column, endLine: line, endColumn: column + 1, code: 'syntax', severity: 'error', message: text };
}
