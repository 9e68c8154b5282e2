import { LIMITS } from '@gradus/contract';
import { createSandbox } from '@gradus/sandbox';
import { measureBaseline } from '../baseline.mjs';
import { inParallel, median95, perSecond, printTable, quantile, times } from '../measure.mjs';

/** @typedef {import('../subjects.mjs').Subject} Subject */

/** @param {import('@gradus/sandbox').Sandbox} sandbox @param {Subject} subject @param {string} person */
async function compileAndRun(sandbox, subject, person) {
  const started = performance.now();
  const compiled = await sandbox.compile(subject.source);
  if (compiled.kind !== 'compiled') throw new Error(`${subject.id}: ${compiled.kind}`);
  const { limits } = subject.bundle.spec;
  const run = await sandbox.run({
    person,
    program: compiled.program,
    exports: Object.keys(subject.bundle.spec.exports),
    cases: subject.cases.map(({ id, call }) => ({ id, calls: [call] })),
    limits: { cpuSeconds: limits.cpuSeconds ?? LIMITS.cpuSeconds, memoryMiB: limits.memoryMiB ?? LIMITS.runnerMemoryMiB },
    randomSeed: 1,
  });
  if (run.kind !== 'ran' || run.cases.some(({ kind }) => kind !== 'returned')) throw new Error(`${subject.id}: ${run.kind}`);
  return { ms: performance.now() - started, compileMs: compiled.compileMs, runMs: run.runMs };
}

/** The model answers of two exercises. @param {readonly Subject[]} subjects */
export async function benchExercises(subjects) {
  const sandbox = await createSandbox();
  /** @type {string[][]} */
  const table = [];
  try {
    for (const subject of subjects) {
      const jobs = (/** @type {number} */ count) => Array.from({ length: count }, (_, index) => `person-${index % 2}`);
      await inParallel(jobs(20), 1, (person) => compileAndRun(sandbox, subject, person));
      const one = await inParallel(jobs(100), 1, (person) => compileAndRun(sandbox, subject, person));
      const started = performance.now();
      await inParallel(jobs(200), 2, (person) => compileAndRun(sandbox, subject, person));
      const load = perSecond(200, performance.now() - started);
      const baseline = await measureBaseline(subject, 30);
      table.push(
        [subject.id, 'compile and run', median95(one.map(({ ms }) => ms)), median95(baseline.ms), times(baseline.p50, quantile(one.map(({ ms }) => ms), 0.5))],
        ['', 'of it: compile', median95(one.map(({ compileMs }) => compileMs)), '', ''],
        ['', 'of it: run', median95(one.map(({ runMs }) => runMs)), '', ''],
        ['', 'per second, two persons', load.toFixed(1), baseline.perSecond.toFixed(1), `${(load / baseline.perSecond).toFixed(1)} ×`],
      );
    }
  } finally {
    await sandbox.close();
  }
  printTable('The sandbox alone, warm (ms p50 / p95), beside a fresh Node process per submission', ['exercise', 'what', 'gradus', 'fresh process', 'ratio'], table);
}
