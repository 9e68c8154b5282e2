// Whoever can take a submission, measured in the same way.
import { createSandbox } from '@gradus/sandbox';
import { gradeInFreshProcess } from '../baseline.mjs';
import { inParallel, perSecond } from '../measure.mjs';
import { JestProject } from './jest-project.mjs';
import { cpuMsOfAll, untilAtRest } from './processes.mjs';
import { requireRight, small, submit } from './workload.mjs';

/** @typedef {import('./workload.mjs').Workload} Workload */
/** @typedef {{ name: string, submit: (job: Workload, person: string) => Promise<unknown>, close: () => Promise<void> }} Contender */

const CORES = 2;

/** A runner for each person, and the person always the same two. @returns {Promise<Contender>} */
export async function warmRunners() {
  const sandbox = await createSandbox();
  return { name: 'warm runner', submit: (job, person) => submit(sandbox, job, person), close: () => sandbox.close() };
}

/** Our own runner, all walls included, started anew for each submission; the compiler stays. @returns {Promise<Contender>} */
export async function freshSandboxed() {
  const sandbox = await createSandbox({ spares: 0, maxRunners: CORES, maxRunning: CORES });
  let persons = 0;
  const submitAnew = (/** @type {Workload} */ job) => submit(sandbox, job, `newcomer-${(persons += 1)}`);
  return { name: 'fresh, sandboxed', submit: submitAnew, close: () => sandbox.close() };
}

/** Node alone: no isolate, no limit, no wall. @returns {Contender} */
export function freshBare() {
  const submitBare = async (/** @type {Workload} */ job) => {
    const calls = job.inputs.map((logits) => ({ export: 'softmax', args: [logits] }));
    const { outputs } = await gradeInFreshProcess({ source: job.source, calls });
    // Its own process said so.
    requireRight(job, /** @type {number[][][]} */ (outputs).map((rows) => rows.flat()));
  };
  return { name: 'fresh, bare', submit: submitBare, close: () => Promise.resolve() };
}

/** Of S alone. @returns {Contender} */
export function jestAndSwc() {
  const project = new JestProject(small);
  return { name: 'jest + swc', submit: () => project.submit(), close: () => Promise.resolve(project.remove()) };
}

/** @param {string} person @param {number} count */
const submissionsOf = (person, count) => Array.from({ length: count }, () => person);

/**
 * One person, one submission after another without a pause.
 * @param {Contender} contender @param {Workload} job @param {number} count
 * @returns {Promise<{ ms: number[], cpuMs: number }>} CPU time of all processes a submission, with what they do when nobody waits
 */
export async function oneByOne(contender, job, count) {
  await untilAtRest();
  const before = cpuMsOfAll();
  const ms = await inParallel(submissionsOf('one', count), 1, async (person) => {
    const started = performance.now();
    await contender.submit(job, person);
    return performance.now() - started;
  });
  await untilAtRest();
  return { ms, cpuMs: (cpuMsOfAll() - before) / count };
}

/** As many persons as cores, without a pause. @param {Contender} contender @param {Workload} job @param {number} count */
export async function throughput(contender, job, count) {
  await untilAtRest();
  const persons = submissionsOf('', CORES).map((_, index) => `person-${index}`);
  const started = performance.now();
  await Promise.all(persons.map((person) => inParallel(submissionsOf(person, count / CORES), 1, (one) => contender.submit(job, one))));
  return perSecond(count, performance.now() - started);
}
