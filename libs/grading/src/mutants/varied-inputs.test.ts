import { randomStream, toPlain } from '@gradus/values';
import type { PlannedCase } from '../plan';
import { group, planned } from '../planned-case.fixture';
import { varyInputs } from './varied-inputs';

const vary = (inputs: readonly PlannedCase[], count = 400): unknown[][] =>
  varyInputs(inputs, count, randomStream('a test')).map(({ prepared }) => prepared.call.args.map(toPlain));

const G = group('easy');

test('numbers are scaled and changed, rows are left out of all that have as many, arguments are exchanged', () => {
  const varied = vary([planned(G, 'a', 0, [[0.5, 1.5], [1, 0]]), planned(G, 'b', 0, [[0.25, 2.5, 3.5], [0, 1, 1]])]);
  expect(varied).toContainEqual([[5, 15], [1, 0]]);
  expect(varied).toContainEqual([[0.5], [1]]);
  expect(varied).toContainEqual([[0, 1.5], [1, 0]]);
  expect(vary([planned(G, 'a', 0, [[0.5, 1.5], [1, 0]]), planned(G, 'b', 0, [[0.25, 2.5, 3.5], [0]])])).toContainEqual([[0.25, 2.5, 3.5], [1, 0]]);
});

test('what has one length in every input keeps it: labels and predictions', () => {
  const varied = vary([planned(G, 'a', 0, [[0.5, 1.5], [1, 0]]), planned(G, 'b', 0, [[0.25, 2.5, 3.5], [0, 1, 1]])]) as number[][][]; // two vectors
  expect(varied.every(([y, p]) => y?.length === p?.length)).toBe(true);
});

test('positive whole numbers stay so: a size, a stride', () => {
  const sizes = vary([planned(G, 'a', 0, [6, [1, 2]])]).flat(2);
  expect(sizes.length).toBeGreaterThan(10);
  expect(sizes.every((one) => Number.isInteger(one) && Number(one) >= 1)).toBe(true);
});

test('records and lists inside are varied, words and functions exchanged', () => {
  const varied = vary([planned(G, 'a', 0, [[{ W: [[0.5]], kind: 'tanh' }], 'same']), planned(G, 'b', 0, [[{ W: [[0.5]], kind: 'tanh' }], 'valid'])]);
  expect(varied).toContainEqual([[{ W: [[5]], kind: 'tanh' }], 'same']);
  expect(vary([planned(G, 'a', 0, [1.5, 'same']), planned(G, 'b', 0, [2.5, 'valid'])])).toContainEqual([1.5, 'valid']);
});

test.each<[string, unknown[]]>([['no arguments', []], ['an empty vector', [[]]], ['an empty record', [{}]]])('%s: nothing to vary', (_, args) => {
  expect(vary([planned(G, 'a', 0, args)])).toEqual([]);
});

test('no input comes twice, and the same come again', () => {
  const inputs = [planned(G, 'a', 0, [[0.5, 1.5], 3])];
  const keys = vary(inputs).map((args) => JSON.stringify(args));
  expect(new Set(keys).size).toBe(keys.length);
  expect(vary(inputs)).toEqual(vary(inputs));
  expect(keys).not.toContain(JSON.stringify([[0.5, 1.5], 3]));
});
