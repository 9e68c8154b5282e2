import { type Job } from '../sandbox';
import { runJob } from './run-job';
import { type Runner, isAsNew, startRunner } from './runner-process';

const CASES = 100;

function job(cpuSeconds: number): Job {
  return {
    person: 'ann', program: { code: 'export const f = (x) => x + 1;' }, exports: ['f'],
    cases: Array.from({ length: CASES }, (_, i) => ({ id: `c${i}`, calls: [{ export: 'f', args: [{ kind: 'tensor', shape: [], data: Float64Array.of(i) }] }] })),
    limits: { cpuSeconds, memoryMiB: 512 }, randomSeed: 1,
  };
}

let runner: Runner | undefined;
afterEach(async () => {
  runner?.process.kill();
  await runner?.process.exited;
});

// Each timeout of isolated-vm is a thread that sleeps until then, unless one sleeps that wakes earlier.
test('a runner is as new after honest jobs with many cases and ever shorter limits', async () => {
  const started = await startRunner(512);
  if ('reason' in started) throw new Error(started.reason);
  runner = started;
  for (const cpuSeconds of [5, 5, 2, 1.5]) {
    const { isClean } = await runJob(started.process, job(cpuSeconds), () => undefined);
    expect({ cpuSeconds, isClean, isAsNew: isAsNew(started) }).toEqual({ cpuSeconds, isClean: true, isAsNew: true });
  }
});
