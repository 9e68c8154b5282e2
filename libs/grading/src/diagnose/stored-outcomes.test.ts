import type { CaseOutcome } from '@gradus/sandbox';
import { fromPlain } from '@gradus/values';
import { fromStored, toStored } from './stored-outcomes';

const PLACE = { name: 'RangeError', message: 'no' };

test.each<[string, CaseOutcome]>([
  ['what was returned, numbers bit by bit', { kind: 'returned', outputs: [fromPlain([NaN, -0, Infinity]), fromPlain({ a: ['b', null] })], changed: [{ argument: 1, after: fromPlain([2]) }], console: [], timeMs: 0 }],
  ['an error with its place', { kind: 'ended', verdict: 'runtime-error', error: { ...PLACE, line: 3, column: 5 }, console: [], timeMs: 0 }],
  ['an error without one', { kind: 'ended', verdict: 'runtime-error', error: PLACE, console: [], timeMs: 0 }],
  ['an end without words', { kind: 'ended', verdict: 'crashed', console: [], timeMs: 0 }],
  ['a case that did not run', { kind: 'not-run' }],
])('%s comes back as it was', (_name, outcome) => {
  expect(fromStored(toStored(outcome))).toEqual(outcome);
});

test('what it printed and how long it took is not kept', () => {
  expect(fromStored(toStored({ kind: 'returned', outputs: [], changed: [], console: ['hidden'], timeMs: 7 }))).toMatchObject({ console: [], timeMs: 0 });
});

test.each([[fromPlain(1)], [fromPlain({ kind: 'returned' })], [fromPlain({ kind: 'ended', verdict: 'passed', error: null })], [fromPlain({ kind: 'returned', outputs: ['a', 1], changed: [[]] })]])(
  'a value that is none is not taken for one (%#)',
  (value) => expect(fromStored(value)).toBeUndefined(),
);
