import { nextIndex } from './landmarks';

test.each([
  ['forwards from nowhere is the first', -1, 1, 0],
  ['backwards from nowhere is the last', -1, -1, 3],
  ['the last is followed by the first', 3, 1, 0],
  ['before the first comes the last', 0, -1, 3],
] as const)('%s', (_name, current, step, expected) => expect(nextIndex(current, step, 4)).toBe(expected));
