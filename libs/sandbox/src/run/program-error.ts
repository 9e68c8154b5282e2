import { SourceMap } from 'node:module';
import { LIMITS } from '@gradus/contract';
import type { ProgramError } from '@gradus/contract';
import type { Program } from '../sandbox';
import type { Thrown } from './protocol';

/** What was thrown, with the place in the student's own text. Every string here may be forged; it is cut and shown as text. */
export function programError({ name, message, stack }: Thrown, program: Program): ProgramError {
  const place = /solution\.ts:(\d{1,7}):(\d{1,7})/.exec(stack);
  const position = place ? originalPosition(Number(place[1]), Number(place[2]), program) : {};
  return { name: name.slice(0, 100), message: message.slice(0, LIMITS.errorMessageBytes), ...position };
}

function originalPosition(line: number, column: number, { map }: Program): { line?: number; column?: number } {
  if (line < 1 || column < 1) return {};
  if (map === undefined) return { line, column };
  // Our own compiler wrote it; the types of node's class want exactly this.
  const payload = JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0];
  const origin = new SourceMap(payload).findOrigin(line, column);
  return 'lineNumber' in origin && origin.lineNumber >= 1 ? { line: origin.lineNumber, column: Math.max(1, origin.columnNumber) } : {};
}
