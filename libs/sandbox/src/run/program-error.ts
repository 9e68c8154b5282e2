import type { ProgramError } from '@gradus/contract';
import type { Program } from '../sandbox';
import { originalPosition } from './original-position';
import type { Thrown } from './protocol';
import { shortText } from './short-text';

const MAX_NAME_BYTES = 100;

/** What was thrown, with the place in the student's own text. Every string here may be forged; it is cut and shown as text. */
export function programError({ name, message, stack }: Thrown, program: Program): ProgramError {
  const place = /solution\.ts:(\d{1,7}):(\d{1,7})/.exec(stack);
  const position = place ? originalPosition({ line: Number(place[1]), column: Number(place[2]) }, program) : undefined;
  return { name: shortText(name, MAX_NAME_BYTES), message: shortText(message), ...position };
}
