import { Trial } from '../attacks/trial';
import { fuzzProgram } from './grammar/program';
import { survive } from './survival';

/** `npm run fuzz` says which programs; without it a hundred, or all that it would run. */
const asked = process.env['GRADUS_FUZZ_COUNT'];
const usual = process.env['GRADUS_TEST_LONG'] === 'true' ? 2000 : 100;
const series = {
  seed: Number(process.env['GRADUS_FUZZ_SEED'] ?? 1),
  first: Number(process.env['GRADUS_FUZZ_FIRST'] ?? 0),
  count: Number(asked ?? usual),
};
const MAX_RUNNERS = 6;
/** On two busy cores a program takes half a second. */
const TIMEOUT_MS = 60_000 + series.count * 2000;

function tell(text: string): void {
  if (asked !== undefined) process.stdout.write(`${text}\n`);
}

test('the same seed and number give the same program', () => {
  expect(fuzzProgram(7, 3)).toBe(fuzzProgram(7, 3));
  expect(fuzzProgram(7, 3)).not.toBe(fuzzProgram(7, 4));
});

test('a worker survives whatever is sent to it', async () => {
  if (series.count === 1) tell(fuzzProgram(series.seed, series.first));
  await using trial = await Trial.begin(MAX_RUNNERS);
  const { breaches, verdicts, slowestMs } = await survive(trial, series);
  await trial.expectHonest('somebody new', '0');
  await trial.expectNothingLeft();
  tell(`seed ${series.seed}: ${JSON.stringify(Object.fromEntries(verdicts))}, the slowest ${Math.round(slowestMs)} ms`);
  const replay = breaches.map(({ number, what, source }) => `npm run fuzz -- --seed ${series.seed} --only ${number}\n${what}\n${source}`);
  expect(replay).toEqual([]);
}, TIMEOUT_MS);
