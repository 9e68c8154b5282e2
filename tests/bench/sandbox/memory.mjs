import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inParallel } from '../measure.mjs';
import { atMost } from './figures.mjs';
import { memoryByRole, untilAtRest } from './processes.mjs';
import { withSandbox } from './with-sandbox.mjs';
import { small, submit } from './workload.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@gradus/sandbox').Sandbox} Sandbox */

const WARM_RUNNERS = 8;
const WARM_SUBMISSIONS = 10;
const PERSONS = 4;
/** Of each person; whole lives of a runner lie between the two, so that the runners are of the same age when they are compared. */
const BEFORE = 125;
const BETWEEN = 1250;
const BYTES_PER_MB = 1e6;

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

/** What it keeps of the machine's memory. @returns {Promise<Figure[]>} */
export async function memoryFigures() {
  return [...(await figuresOfWarmRunners()), ...(await figuresOfGrowth())];
}

/** @param {Sandbox} sandbox @param {number} persons @param {number} count of each */
async function submitEach(sandbox, persons, count) {
  const submissions = Array.from({ length: persons * count }, (_, index) => `person-${index % persons}`);
  await inParallel(submissions, 2, (person) => submit(sandbox, small, person));
  await untilAtRest();
}

/** @returns {Promise<Figure[]>} */
async function figuresOfWarmRunners() {
  const { runner, compiler, nursery } = await withSandbox({ maxRunners: WARM_RUNNERS, spares: 0 }, async (sandbox) => {
    await submitEach(sandbox, WARM_RUNNERS, WARM_SUBMISSIONS);
    return memoryByRole();
  });
  return [
    { what: `${WARM_RUNNERS} warm runners and what wraps them (${runner.processes} processes): RSS`, value: runner.rssMB, unit: 'MB', target: atMost(500) },
    { what: `${WARM_RUNNERS} warm runners: PSS`, value: runner.pssMB, unit: 'MB' },
    { what: 'the compiler: RSS', value: compiler.rssMB, unit: 'MB' },
    { what: 'the process that starts others: RSS', value: nursery.rssMB, unit: 'MB' },
  ];
}

function used() {
  collectGarbage();
  const { runner, compiler, nursery, bench } = memoryByRole();
  return { worker: bench.rssMB, heap: process.memoryUsage().heapUsed / BYTES_PER_MB, others: compiler.rssMB + nursery.rssMB, runner: runner.rssMB / runner.processes };
}

/** @returns {Promise<Figure[]>} */
async function figuresOfGrowth() {
  const { before, after } = await withSandbox({}, async (sandbox) => {
    const usedAfter = async (/** @type {number} */ count) => {
      await submitEach(sandbox, PERSONS, count);
      return used();
    };
    return { before: await usedAfter(BEFORE), after: await usedAfter(BETWEEN) };
  });
  const growth = (/** @type {keyof typeof before} */ of, /** @type {string} */ what) => ({
    what: `after ${PERSONS * BETWEEN} submissions, ${what}: ${before[of].toFixed(1)} → ${after[of].toFixed(1)} MB`,
    value: 100 * (after[of] / before[of] - 1),
    unit: '%',
    target: atMost(5),
  });
  return [
    growth('worker', "the worker's RSS"),
    growth('heap', "the worker's heap"),
    growth('others', 'compiler and the process that starts others, RSS'),
    growth('runner', 'a process of the runners, mean RSS'),
  ];
}
