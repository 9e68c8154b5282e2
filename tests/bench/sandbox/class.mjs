import { inParallel, perSecond, quantile } from '../measure.mjs';
import { atLeast, beside, timesAtLeast } from './figures.mjs';
import { untilAtRest } from './processes.mjs';
import { measureFresh } from './series.mjs';
import { withSandbox } from './with-sandbox.mjs';
import { small, submit } from './workload.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@gradus/sandbox').Sandbox} Sandbox */

const ROUNDS = 3;
const PERSONS = 10;
const SUBMISSIONS = 20;

/** Ten persons at work. @returns {Promise<Figure[]>} */
export async function classFigures() {
  const { sandboxed, bare } = await measureFresh();
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureRound());
  const known = quantile(rounds.map((round) => round.known), 0.5);
  const unknown = quantile(rounds.map((round) => round.unknown), 0.5);
  const what = `${PERSONS} persons × ${SUBMISSIONS} submissions, a second`;
  return [
    { what, value: known, better: 'more', beside: beside(sandboxed, 'perSecond'), target: atLeast(80) },
    { what, value: known, better: 'more', beside: beside(sandboxed, 'perSecond'), target: timesAtLeast(10) },
    { what, value: known, better: 'more', beside: beside(bare, 'perSecond') },
    { what: `${what}, all newcomers`, value: unknown, better: 'more', beside: beside(sandboxed, 'perSecond') },
  ];
}

const measureRound = () => withSandbox({}, async (sandbox) => ({ unknown: await submitAll(sandbox), known: await submitAll(sandbox) }));

/** Each person submits one after another, without a pause. @param {Sandbox} sandbox */
async function submitAll(sandbox) {
  await untilAtRest();
  const persons = Array.from({ length: PERSONS }, (_, index) => `student-${index}`);
  const started = performance.now();
  await Promise.all(persons.map((person) => inParallel(new Array(SUBMISSIONS).fill(person), 1, (one) => submit(sandbox, small, one))));
  return perSecond(PERSONS * SUBMISSIONS, performance.now() - started);
}
