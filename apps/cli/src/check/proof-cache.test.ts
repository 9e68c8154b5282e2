import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExerciseBundle, readExercise } from '@gradus/exercise';
import type { ExerciseReport } from '@gradus/grading';
import { ProofCache } from './proof-cache';

let folder: string;
let bundle: ExerciseBundle;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-proofs-'));
  const read = readExercise(join(__dirname, '../../../../exercises'), 'ngrams', 'next-word');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  bundle = read.bundle;
});
afterEach(() => rmSync(folder, { recursive: true }));

const report = (fields: Partial<ExerciseReport> = {}): ExerciseReport => ({
  exercise: 'ngrams/next-word', holds: true, proofs: [], solutions: 2, mistakes: { named: 1, all: 1 },
  mutants: { all: 0, tried: 0, killed: 0, equivalent: 0, explained: 0, unexplained: 0, inputs: 0, survivors: [] },
  tolerances: [{ group: 'g', check: 'close', rtol: 0, atol: 0, needed: 0, half: Infinity, onePercent: null, worst: 'solution.ts', upper: null, derived: null, margin: { below: 2, above: null }, smallest: null }],
  exempt: [],
  seeds: 16, medianMs: 1, ...fields,
});

test('a report comes back as it was kept', () => {
  const cache = new ProofCache(folder, 'engine');
  expect(cache.find(bundle, false)).toBeUndefined();
  cache.keep(bundle, false, report());
  expect(cache.find(bundle, false)).toEqual(report());
});

test.each<[string, () => ExerciseReport | undefined]>([
  ['another engine', () => new ProofCache(folder, 'other').find(bundle, false)],
  ['other cases', () => new ProofCache(folder, 'engine').find({ ...bundle, gradingHash: 'other' }, false)],
  ['another solution', () => new ProofCache(folder, 'engine').find({ ...bundle, contentHash: 'other' }, false)],
  ['another explanation', () => new ProofCache(folder, 'engine').find({ ...bundle, spec: { ...bundle.spec, mutants: [{ code: 'a', reason: 'because it is' }] } }, false)],
  ['a thorough proof', () => new ProofCache(folder, 'engine').find(bundle, true)],
])('%s is proven anew', (_, find) => {
  new ProofCache(folder, 'engine').keep(bundle, false, report());
  expect(find()).toBeUndefined();
});

test('a thorough proof serves for a plain one', () => {
  const cache = new ProofCache(folder, 'engine');
  cache.keep(bundle, true, report());
  expect(cache.find(bundle, false)).toEqual(report());
});

test('what does not hold is not kept', () => {
  const cache = new ProofCache(folder, 'engine');
  cache.keep(bundle, false, report({ holds: false }));
  expect(cache.find(bundle, false)).toBeUndefined();
});

test('a damaged file is no proof', () => {
  const cache = new ProofCache(folder, 'engine');
  cache.keep(bundle, false, report());
  const [name = ''] = readdirSync(join(folder, 'proofs'));
  const file = join(folder, 'proofs', name);
  writeFileSync(file, readFileSync(file).subarray(0, 100));
  expect(cache.find(bundle, false)).toBeUndefined();
});
