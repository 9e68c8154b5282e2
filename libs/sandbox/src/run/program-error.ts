import type { ProgramError } from '@gradus/contract';
import type { Program } from '../sandbox';
import { originalPosition } from './original-position';
import type { Thrown } from './protocol';
import { shortText } from './short-text';

const MAX_NAME_BYTES = 100;
import { shortText } from './short-text';

/** What was thrown, with the place in the student's own text. Every string here may be forged; it is cut and shown as text. */
export function programError({ name, message, stack }: Thrown, program: Program): ProgramError {
  const place = /solution\.ts:(\d{1,7}):(\d{1,7})/.exec(stack);
  const [line, column] = [Number(place?.[1]), Number(place?.[2])];
  const position = line <= program.code.split('\n').length ? originalPosition({ line, column }, program) : undefined;
  return { name: shortText(name, 100), message: shortText(message), ...position };
}
