import type { Check } from '@gradus/exercise';
import { fromPlain } from '@gradus/values';
import fc from 'fast-check';
import { NOBODY_ASKED, TOLERANCE, compare, group, planned, returned } from '../planned-case.fixture';
import { compareCase } from './compare-case';

function mismatchOf(expected: unknown, received: unknown, checks: Check[] = [{ kind: 'close' }]) {
  return compare(planned(group('g', { checks }), 'c', expected), returned(received)).mismatch;
}

test('the reference itself passes, whatever it is', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true }),
    fc.array(fc.double({ noNaN: true })),
    fc.array(fc.array(fc.double({ noNaN: true }), { minLength: 2, maxLength: 2 })),
    fc.dictionary(fc.string(), fc.double({ noNaN: true }), { noNullPrototype: true }),
    fc.array(fc.string()),
  );
  fc.assert(fc.property(value, (answer) => expect(mismatchOf(answer, structuredClone(answer))).toBeUndefined()));
});

test('one number that is off by 1 % fails, wherever it stands', () => {
  const numbers = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(numbers, fc.nat(), (expected, seed) => {
      const at = seed % expected.length;
      const received = expected.map((x, i) => (i === at ? x * 1.01 : x));
      expect(mismatchOf(expected, received)).toMatchObject({ differing: 1, first: { index: [at] } });
    }),
  );
});

test('a mismatch tells where the first and the worst wrong numbers are', () => {
  expect(mismatchOf([[1, 2], [3, 4]], [[1, 2.5], [3, 8]])).toMatchObject({
    path: 'out', check: 'close', differing: 2, total: 4, expectedShape: [2, 2],
    first: { index: [0, 1], expected: 2, received: 2.5 },
    worst: { index: [1, 1], absolute: 4, relative: 1 },
  });
});

test('NaN equals nothing, and is counted', () => {
  expect(mismatchOf([1, 2], [NaN, 2])).toMatchObject({ differing: 1, nonFinite: { nan: 1, infinite: 0, firstIndex: [0] } });
  expect(mismatchOf([NaN], [NaN])).toBeDefined();
});

test.each([
  ['a transposed tensor', [[1, 2, 3], [4, 5, 6]], [[1, 2], [3, 4], [5, 6]], [3, 2]],
  ['a missing element', [1, 2, 3], [1, 2], [2]],
  ['a number for a vector', [1], 1, []],
  ['an empty answer', [1, 2], [], [0]],
])('%s is a shape', (_, expected, received, receivedShape) => {
  expect(mismatchOf(expected, received)).toMatchObject({ check: 'shape', receivedShape });
});

test('the type and place of what is no number are told', () => {
  expect(mismatchOf([1, 2, 3], [1, 2, '3'])?.message?.en).toBe('Wrong type at [2]: string.');
  expect(mismatchOf([[1, 2], [3, 4]], [[1, 2], [3]])?.message?.en).toBe('Rows [0] and [1] are not of the same length.');
  expect(mismatchOf([1], undefined)?.message?.en).toBe('The type is undefined; number[] was expected.');
  expect(mismatchOf([1], 1n)?.message?.en).toBe('The type is bigint; number[] was expected.');
});

test('records are equal whatever the order of their keys', () => {
  expect(mismatchOf({ a: 0.5, b: 0.5 }, { b: 0.5, a: 0.5 })).toBeUndefined();
  expect(mismatchOf({ a: 0.5, b: 0.5 }, { a: 0.5, c: 0.5 })?.message?.en).toBe('Missing key "b". Unexpected key "c".');
  expect(mismatchOf({ a: [1, 2] }, { a: [1, 3] })).toMatchObject({ path: 'out.a', first: { index: [1] } });
});

test('words must be the same words', () => {
  expect(mismatchOf(['a', 'b'], ['a', 'c'])).toMatchObject({ path: 'out[1]', expected: 'b', received: 'c' });
});

test('finite looks at nothing but NaN and infinities', () => {
  expect(mismatchOf([1, 2], [5, 6], [{ kind: 'finite' }])).toBeUndefined();
  expect(mismatchOf([1, 2], [5, Infinity], [{ kind: 'finite' }])).toMatchObject({ check: 'finite', first: { index: [1], received: 'Infinity' } });
  expect(mismatchOf([-Infinity], [-Infinity], [{ kind: 'finite' }])).toBeUndefined();
});

test('a tolerance of the tensor\'s scale forgives small elements more', () => {
  const answer = [1000, 0.001];
  const wrong = [1000, 0.002];
  expect(mismatchOf(answer, wrong, [{ kind: 'close' }])).toBeDefined();
  expect(mismatchOf(answer, wrong, [{ kind: 'close', scale: 'tensor' }])).toBeUndefined();
});

test('a part of the output has its own tolerance', () => {
  const checks: Check[] = [{ kind: 'close', output: 'loss', rtol: 0.01 }];
  expect(mismatchOf({ loss: [1], w: [1] }, { loss: [1.005], w: [9] }, checks)).toBeUndefined();
  expect(mismatchOf({ loss: [1], w: [1] }, { loss: [1.05], w: [1] }, checks)).toMatchObject({ path: 'out.loss' });
});

test('a curve comes with its band', () => {
  const one = planned(group('g', { checks: [{ kind: 'curve', output: 'loss', rtol: 0.1, atol: 0 }] }), 'c', { loss: [2, 1] });
  const compared = compare(one, returned({ loss: [2, 1.5] }));
  expect(compared).toMatchObject({ verdict: 'wrong', mismatch: { check: 'curve', path: 'out.loss' } });
  expect(compared.curves).toMatchObject([{ id: 'g/c/loss', own: [2, 1.5], reference: [2, 1], lower: [1.8, 0.8] }]);
});

test('a gradient is compared with the student\'s own differences', () => {
  const check = { kind: 'gradient', of: 'f', argument: 0, h: 0.5, rtol: 1e-6, atol: 1e-9 } as const;
  const one = planned(group('g', { step: 'gradient', checks: [check] }), 'c', [4], [[2]]);
  expect(compare(one, returned([4], 6.25, 2.25)).verdict).toBe('passed');
  expect(compare(one, returned([5], 6.25, 2.25)).mismatch).toMatchObject({ check: 'gradient', first: { expected: 4, received: 5 } });
  expect(compare(one, returned([4], NaN, 2.25)).verdict).toBe('wrong');
});

test('a modified argument is shown before and after', () => {
  const one = planned(group('g', { checks: [{ kind: 'unchanged' }] }), 'c', [1], [[3, 2]]);
  const outcome = { ...returned([1]), changed: [{ argument: 0, after: fromPlain([2, 3]) }] };
  expect(compare(one, outcome).mismatch).toMatchObject({ check: 'unchanged', path: 'args[0]', expected: [3, 2], received: [2, 3] });
});

test('a metric may fall short of the reference by its margin', () => {
  const check = { kind: 'metric', metric: 'accuracy', better: 'higher', margin: 0.05 } as const;
  const one = planned(group('g', { checks: [check] }), 'c', [1]);
  const verdict = (own: number): string => {
    const metric = { own: { kind: 'metric', metric: own }, reference: { kind: 'metric', metric: 0.9 } } as const;
    const judgements = { ...NOBODY_ASKED, metrics: new Map([['accuracy', metric]]) };
    return compareCase(one, returned([1]), { tolerance: TOLERANCE, judgements }).verdict;
  };
  expect([verdict(0.86), verdict(0.84), verdict(1), verdict(NaN)]).toEqual(['passed', 'wrong', 'passed', 'wrong']);
});

test('what ended the program is the verdict of its case', () => {
  const one = planned(group('g'), 'c', [1]);
  expect(compare(one, { kind: 'ended', verdict: 'time-limit', console: [], timeMs: 9 }).verdict).toBe('time-limit');
  expect(compare(one, { kind: 'not-run' }).verdict).toBe('not-run');
});

test('null and undefined are two things', () => {
  expect(mismatchOf(null, undefined)?.message?.en).toBe('The type is undefined; null was expected.');
  expect(mismatchOf({ found: undefined }, { found: null })).toMatchObject({ path: 'out.found', check: 'shape' });
  expect(mismatchOf(null, null)).toBeUndefined();
});

test('an answer too long to show is not sent, counts still are', () => {
  const rows = Array.from({ length: 150_000 }, () => []);
  for (const long of ['x'.repeat(600_000), rows, Array.from({ length: 150_000 }, () => 'x')]) {
    const mismatch = mismatchOf([1, 2], long);
    expect(mismatch).toMatchObject({ check: 'shape', differing: 1 });
    expect(JSON.stringify(mismatch).length).toBeLessThan(1000);
  }
  expect(JSON.stringify(mismatchOf('a', 'x'.repeat(600_000))).length).toBeLessThan(1000);
  expect(JSON.stringify(mismatchOf({ a: 1 }, { ['k'.repeat(500_000)]: 1 })).length).toBeLessThan(1000);
});

test.each([[[1, 2]], [{ a: 1 }], ['a']])('an answer too long to show is not converted either, where %j is expected', (expected) => {
  const received = fromPlain(Array.from({ length: 190_000 }, () => []));
  const one = planned(group('g'), 'c', expected);
  const start = performance.now();
  for (let i = 0; i < 20; i += 1) compare(one, { kind: 'returned', outputs: [received], changed: [], console: [], timeMs: 1 });
  expect(performance.now() - start).toBeLessThan(200);
});

test('a property or metric of which nothing was said is not passed', () => {
  const checks: Check[][] = [[{ kind: 'property', property: 'sums' }], [{ kind: 'metric', metric: 'accuracy', better: 'higher', margin: 1 }]];
  for (const one of checks) {
    const unasked = (): unknown => compare(planned(group('g', { checks: one }), 'c', [1]), returned([1]));
    expect(unasked).toThrow(/judged/);
  }
});
