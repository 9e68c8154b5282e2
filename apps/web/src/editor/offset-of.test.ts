import { offsetOf } from './offset-of';

test.each([
  ['the first place', 1, 1, 0],
  ['the second line', 2, 1, 3],
  ['a column in it', 2, 2, 4],
  ['beyond the text', 9, 9, 5],
])('%s', (_name, line, column, offset) => expect(offsetOf('ab\ncd', line, column)).toBe(offset));
