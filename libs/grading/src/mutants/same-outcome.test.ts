import type { CaseOutcome } from '@gradus/sandbox';
import { fromPlain } from '@gradus/values';
import { returned } from '../planned-case.fixture';
import { isSameOutcome, isSameValue } from './same-outcome';

test.each<[unknown, unknown, boolean]>([
  [1, 1, true],
  [1, 1 + 1e-13, true],
  [1, 1 + 1e-11, false],
  [1e-20, 1.1e-20, false],
  [0, 1e-300, false],
  [0, -0, true],
  [NaN, NaN, true],
  [NaN, 1, false],
  [Infinity, Infinity, true],
  [Infinity, -Infinity, false],
  [Infinity, 1, false],
  [[1, 2], [1, 2], true],
  [[1, 2], [[1, 2]], false],
  [[[1], [1, 2]], [[1], [1, 3]], false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { b: 1 }, false],
  [{ a: 1 }, { a: 1, b: 1 }, false],
  ['a', 'a', true],
  ['a', 'b', false],
  [true, false, false],
  [null, undefined, false],
])('%j and %j are the same: %s', (a, b, expected) => {
  expect(isSameValue(fromPlain(a), fromPlain(b))).toBe(expected);
});

const ended = (verdict: 'time-limit' | 'runtime-error'): CaseOutcome => ({ kind: 'ended', verdict, console: [], timeMs: 1 });

test('a program that changes its argument, throws or is stopped is another one', () => {
  const changing: CaseOutcome = { ...returned(1), changed: [{ argument: 0, after: fromPlain(1) }] };
  expect(isSameOutcome(changing, returned(1))).toBe(false);
  expect(isSameOutcome(changing, changing)).toBe(true);
  expect(isSameOutcome(ended('time-limit'), returned(1))).toBe(false);
  expect(isSameOutcome(ended('time-limit'), ended('runtime-error'))).toBe(false);
  expect(isSameOutcome(ended('runtime-error'), ended('runtime-error'))).toBe(true);
});
