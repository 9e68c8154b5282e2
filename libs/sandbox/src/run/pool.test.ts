import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { processTree } from '../bounded/process-stat';
import { type Lease, type LeaseOutcome, RunnerPool } from './pool';
import { type PoolOptions, poolSize } from './pool-size';
import type { Job } from '../sandbox';
import { runJob } from './run-job';

/** Leaves garbage that nobody has collected yet: an answer of as many numbers as there may be. */
const LARGE_JOB: Job = {
  person: 'ann', program: { code: 'export const f = () => new Float64Array(900_000).fill(0.5);' }, exports: ['f'],
  cases: [0, 1, 2, 3].map((i) => ({ id: `c${i}`, calls: [{ export: 'f', args: [] }] })),
  limits: { cpuSeconds: 5, memoryMiB: 512 }, randomSeed: 1,
};

let pool: RunnerPool | undefined;
afterEach(() => pool?.close());

function open(options: PoolOptions): RunnerPool {
  pool = new RunnerPool(poolSize(options, { cores: 2, memoryMiB: 8000 }));
  return pool;
}

async function lease(from: RunnerPool, person: string): Promise<Lease> {
  return leaseOf(await from.acquire(person, 512));
}

function leaseOf(outcome: LeaseOutcome): Lease {
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome.lease;
}

test('a person finds the runner of the last time', async () => {
  const runners = open({ spares: 0, maxRunners: 2 });
  const first = await lease(runners, 'ann');
  first.giveBack(true);
  const again = await lease(runners, 'ann');
  expect(again.process.pid).toBe(first.process.pid);
  again.giveBack(true);
});

test('no two persons share a runner', async () => {
  const runners = open({ spares: 0, maxRunners: 2 });
  const ann = await lease(runners, 'ann');
  ann.giveBack(true);
  const bob = await lease(runners, 'bob');
  expect(bob.process.pid).not.toBe(ann.process.pid);
  bob.giveBack(true);
});

test('an idle runner of another person makes room', async () => {
  const runners = open({ spares: 0, maxRunners: 1 });
  const ann = await lease(runners, 'ann');
  ann.giveBack(true);
  const bob = await lease(runners, 'bob');
  await ann.process.exited;
  expect(bob.process.isAlive).toBe(true);
  bob.giveBack(true);
});

test('a runner that is not as it was is replaced', async () => {
  const runners = open({ spares: 0, maxRunners: 2 });
  const first = await lease(runners, 'ann');
  first.giveBack(false);
  const next = await lease(runners, 'ann');
  expect(next.process.pid).not.toBe(first.process.pid);
  next.giveBack(true);
});

test('jobs wait in order for their turn', async () => {
  const runners = open({ spares: 0, maxRunners: 1, maxRunning: 1 });
  const order: string[] = [];
  const queue = ['ann', 'bob', 'cai'].map(async (person) => {
    const held = await lease(runners, person);
    order.push(person);
    held.giveBack(true);
  });
  await Promise.all(queue);
  expect(order).toEqual(['ann', 'bob', 'cai']);
});

test('a job takes the spare that is on its way', async () => {
  const runners = open({ spares: 1, maxRunners: 1 });
  const ann = await lease(runners, 'ann');
  expect(ann.process.isAlive).toBe(true);
  ann.giveBack(true);
});

test('with more persons than runners the next newcomer still finds a spare', async () => {
  const runners = open({ spares: 1, maxRunners: 3, maxRunning: 1 });
  const pids = new Set<number>();
  for (const person of ['ann', 'bob', 'cai', 'dan', 'eve']) {
    const held = await lease(runners, person);
    pids.add(held.process.pid);
    held.giveBack(true);
  }
  expect(pids.size).toBe(5);
  // The last one's is still there.
  const again = await lease(runners, 'eve');
  expect(pids.has(again.process.pid)).toBe(true);
  again.giveBack(true);
});

test('persons whose programs ran into limits leave a place to others', async () => {
  const runners = open({ spares: 0, maxRunners: 4, maxRunning: 2 });
  for (const person of ['one', 'two']) (await lease(runners, person)).giveBack(false);
  const held = await lease(runners, 'one');
  const waiting = runners.acquire('two', 512);
  const honest = await lease(runners, 'honest');
  expect(honest.process.isAlive).toBe(true);
  honest.giveBack(true);
  held.giveBack(true);
  leaseOf(await waiting).giveBack(true);
});

test('a spare that was killed while it waited is replaced', async () => {
  const runners = open({ spares: 1, maxRunners: 3 });
  await runners.spareTrouble();
  const [spare = NaN] = runnerPids();
  process.kill(spare, 'SIGKILL');
  while (isRunning(spare)) await new Promise((resolve) => setImmediate(resolve));
  // The first may still find the one that is gone.
  (await lease(runners, 'ann')).giveBack(false);
  const ann = await lease(runners, 'ann');
  ann.giveBack(true);
  await new Promise((resolve) => setImmediate(resolve));
  await runners.spareTrouble();
  expect(runnerPids()).toEqual([...processTree(ann.process.pid).slice(-1), expect.any(Number)]);
});

function runnerPids(): number[] {
  const isRunner = (pid: number): boolean => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('run/runner.js');
    } catch {
      // Gone since it was listed.
      return false;
    }
  };
  return processTree(process.pid).filter((pid) => processTree(pid).length === 1 && isRunner(pid));
}

test('a person without jobs loses the runner', async () => {
  const runners = open({ spares: 0, maxRunners: 1, idleMs: 1 });
  const ann = await lease(runners, 'ann');
  ann.giveBack(true);
  await ann.process.exited;
  expect(ann.process.isAlive).toBe(false);
});

test('closing ends every process and turns away who waits', async () => {
  const runners = open({ spares: 1, maxRunners: 2, maxRunning: 1 });
  const ann = await lease(runners, 'ann');
  const waiting = runners.acquire('bob', 512);
  await runners.close();
  expect(ann.process.isAlive).toBe(false);
  expect(await waiting).toEqual({ reason: 'the sandbox is closed' });
  ann.giveBack(true);
});

// Programs that start a bounded process and print its id: one when an endless loop runs in it, one as soon as there is anything to kill.
const LOOPING = `await bounded.ready;
    void bounded.request({ body: 'loop', numbers: new Float64Array(0) }, { wallMs: 60000, cpuMs: 60000, maxBytes: 1024 });`;
const startAnd = (deed: string): string => `
  const { startBoundedProcess, packageFolders } = require(${JSON.stringify(join(__dirname, '..', '..', 'dist', 'index.js'))});
  (async () => {
    const bounded = await startBoundedProcess({
      entry: ${JSON.stringify(join(__dirname, '..', '..', 'fixtures', 'misbehaving-process.cjs'))},
      readable: packageFolders(['@gradus/sandbox']), memoryMiB: 400, lifetimeCpuSeconds: 60,
    });
    ${deed}
    console.log(bounded.pid);
  })();`;

test.each([
  ['in an endless loop', LOOPING],
  ['that is only starting', ''],
])('a process %s dies with a server that was killed', async (_, deed) => {
  const parent = spawn(process.execPath, ['-e', startAnd(deed)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [text] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(String(text));
  expect(isRunning(pid)).toBe(true);
  parent.kill('SIGKILL');
  await once(parent, 'close');
  while (isRunning(pid)) await new Promise((resolve) => setImmediate(resolve));
}, 10_000);

function isRunning(pid: number): boolean {
  if (existsSync('/proc/self/stat')) return existsSync(`/proc/${pid}`);
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

// Its memory is being looked at again when the next job comes, so that for a while there are two.
test('a runner that is looked at twice does not stay beside the one that took its place', async () => {
  const runners = open({ spares: 0, maxRunners: 1 });
  const first = await lease(runners, 'ann');
  await runJob(first.process, LARGE_JOB, () => undefined);
  first.giveBack(true);
  const second = await lease(runners, 'ann');
  expect(second.process.pid).not.toBe(first.process.pid);
  second.giveBack(true);
  await Promise.race([first.process.exited, second.process.exited]);
  const third = await lease(runners, 'ann');
  expect([first, second].map((one) => one.process.isAlive)).toContain(true);
  expect([first, second].filter((one) => one.process.isAlive).map((one) => one.process.pid)).toEqual([third.process.pid]);
  third.giveBack(true);
});
