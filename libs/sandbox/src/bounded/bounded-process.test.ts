import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BoundedProcess, type RequestLimits, startBoundedProcess } from './bounded-process';
import { packageFolders } from './package-folders';
import { processTree } from './process-stat';
import { NO_WALLS, type Walls, probeWalls } from './walls';

const LIMITS: RequestLimits = { wallMs: 10_000, cpuMs: 300, maxBytes: 4 * 1024 * 1024 };
const NONE = new Float64Array(0);
const started: BoundedProcess[] = [];

async function open(walls?: Walls, nodeFlags: readonly string[] = []): Promise<BoundedProcess> {
  const options = {
    entry: join(__dirname, '..', '..', 'fixtures', 'misbehaving-process.cjs'),
    readable: packageFolders(['@gradus/sandbox']),
    memoryMiB: 400,
    lifetimeCpuSeconds: 60,
    nodeFlags,
  };
  const bounded = await startBoundedProcess(options, walls);
  started.push(bounded);
  return bounded;
}

async function start(walls?: Walls, nodeFlags?: readonly string[]): Promise<BoundedProcess> {
  const bounded = await open(walls, nodeFlags);
  expect(await bounded.ready).toBeUndefined();
  return bounded;
}

afterEach(async () => {
  for (const bounded of started.splice(0)) {
    bounded.kill();
    await bounded.exited;
  }
});

test('a request is answered, numbers bit by bit', async () => {
  const bounded = await start();
  const outcome = await bounded.request({ body: 'echo', numbers: Float64Array.of(NaN, -0, 1 / 3, Infinity) }, LIMITS);
  expect(outcome).toEqual({ kind: 'answered', answer: { body: 'echo', numbers: Float64Array.of(NaN, -0, 1 / 3, Infinity) } });
});

test.each([
  ['loop', { kind: 'time-limit', limit: 'cpu' }],
  ['eat', { kind: 'memory-limit' }],
  ['abort', { kind: 'crashed' }],
  ['forge', { kind: 'crashed' }],
  ['garbage', { kind: 'crashed' }],
  ['flood', { kind: 'output-limit' }],
])('a process that does "%s" is ended', async (deed, expected) => {
  const bounded = await start();
  const limits = deed === 'loop' ? LIMITS : { ...LIMITS, cpuMs: 8000 };
  expect(await bounded.request({ body: deed, numbers: NONE }, limits)).toMatchObject(expected);
  await bounded.exited;
  expect(bounded.isAlive).toBe(false);
});

test('a process that only waits is ended by the clock on the wall', async () => {
  const bounded = await start();
  const outcome = await bounded.request({ body: 'sleep', numbers: NONE }, { ...LIMITS, wallMs: 100 });
  expect(outcome).toEqual({ kind: 'time-limit', limit: 'wall' });
});

// Somebody else's answer being compared, for instance: it must not cost this one its verdict.
test('an answer given in time counts though we were too busy to read it', async () => {
  const bounded = await start();
  const outcome = bounded.request({ body: 'echo', numbers: NONE }, { ...LIMITS, wallMs: 500 });
  for (const begin = performance.now(); performance.now() - begin < 1000; );
  expect((await outcome).kind).toBe('answered');
});

test('where what starts processes is gone, those that ran are lost by our fault, and the next one starts', async () => {
  const bounded = await start();
  const outcome = bounded.request({ body: 'loop', numbers: NONE }, { ...LIMITS, cpuMs: 8000 });
  process.kill(nurseryPid(), 'SIGKILL');
  expect(await outcome).toMatchObject({ kind: 'lost' });
  await bounded.exited;
  const next = await start();
  expect(await next.request({ body: 'echo', numbers: NONE }, LIMITS)).toMatchObject({ kind: 'answered' });
});

test('a process that is killed while it starts is gone, whatever wraps it just then', async () => {
  for (let waited = 0; waited < 12; waited += 1) {
    const bounded = await open();
    // Each a little later in the steps of its wrappers.
    for (let i = 0; i < waited; i += 1) await readFile(`/proc/${process.pid}/stat`);
    bounded.kill();
    await bounded.exited;
    expect(isRunning(bounded.pid)).toBe(false);
  }
}, 20_000);

test('a process that is ended in the middle of a request is not to blame', async () => {
  const bounded = await start();
  const outcome = bounded.request({ body: 'sleep', numbers: NONE }, LIMITS);
  bounded.kill();
  expect(await outcome).toMatchObject({ kind: 'lost' });
});

test('nothing is kept open for a process that is gone, whatever it said into its pipes', async () => {
  const count = (): number => readdirSync('/proc/self/fd').length;
  const talk = async (): Promise<void> => {
    const bounded = await start();
    await bounded.request({ body: 'talkBack', numbers: NONE }, LIMITS);
    bounded.kill();
    await bounded.exited;
  };
  // So that what starts processes is there before and after.
  await start();
  await talk();
  const before = count();
  await talk();
  expect(count()).toBe(before);
});

// As if somebody had broken out of V8, and started what they liked.
describe.each([
  ['as it is started here', (walls: Walls) => walls],
  ['without namespaces', (walls: Walls) => ({ ...walls, namespaces: undefined })],
])('a process that starts others, %s,', (_, reduce) => {
  const breakOut = async (): Promise<BoundedProcess> => start(reduce(await probeWalls()), [...BROKEN_PERMISSIONS, '--allow-child-process']);

  test('is ended though it has dead children', async () => {
    const bounded = await breakOut();
    expect(await bounded.request({ body: 'undead', numbers: NONE }, LIMITS)).toMatchObject({ kind: 'time-limit' });
    await bounded.exited;
  });

  test('is gone once it is killed, whoever holds its pipes', async () => {
    const bounded = await breakOut();
    const outcome = await bounded.request({ body: 'leave', numbers: NONE }, LIMITS);
    expect(outcome).toMatchObject({ kind: 'answered' });
    bounded.kill();
    await bounded.exited;
    expect(isRunning(bounded.pid)).toBe(false);
  });
});

test('a process has no rights', async () => {
  const [bounded, walls] = [await start(), await probeWalls()];
  const outcome = await bounded.request({ body: 'rights', numbers: NONE }, LIMITS);
  expect(outcome).toMatchObject({
    answer: {
      body: {
        ...(walls.ownUser ? { becomesRoot: 'EPERM' } : {}),
        reads: 'ERR_ACCESS_DENIED', writes: 'ERR_ACCESS_DENIED', starts: 'ERR_ACCESS_DENIED', environment: [],
      },
    },
  });
});

test('a process reaches no network, where this machine has the wall', async () => {
  const [bounded, walls] = [await start(), await probeWalls()];
  const outcome = await bounded.request({ body: 'network', numbers: NONE }, LIMITS);
  // Without a namespace the port is merely closed; in one not even the loopback is up.
  const isOpen = walls.namespaces === undefined && walls.network === 'none';
  expect(outcome).toMatchObject({ answer: { body: isOpen ? 'ECONNREFUSED' : 'ENETUNREACH' } });
});

test('two live processes are two users', async () => {
  const [one, two, walls] = [await start(), await start(), await probeWalls()];
  const users = await Promise.all(
    [one, two].map(async (bounded) => {
      const outcome = await bounded.request({ body: 'rights', numbers: NONE }, LIMITS);
      return outcome.kind === 'answered' ? (outcome.answer.body as { user: number }).user : NaN;
    }),
  );
  expect(users[0] !== users[1]).toBe(walls.ownUser);
});

describe('each wall stands without the others', () => {
  const alone: ReadonlyArray<readonly [name: string, pick: (found: Walls) => Partial<Walls>]> = [
    ['no wall at all', () => ({})],
    ['prlimit', ({ prlimit }) => ({ prlimit })],
    ['setpriv', ({ setpriv }) => ({ setpriv })],
    ['namespaces', ({ namespaces }) => ({ namespaces })],
    ['network', ({ network }) => ({ network })],
    ['own user', ({ ownUser }) => ({ ownUser })],
  ];

  test.each(alone)('%s', async (_, pick) => {
    const bounded = await start({ ...NO_WALLS, ...pick(await probeWalls()) });
    expect(await bounded.request({ body: 'echo', numbers: NONE }, LIMITS)).toMatchObject({ kind: 'answered' });
    expect(await bounded.request({ body: 'loop', numbers: NONE }, { ...LIMITS, wallMs: 500 })).toMatchObject({ kind: 'time-limit' });
    await bounded.exited;
    expect(processTree(bounded.pid).filter(isRunning)).toEqual([]);
  });

  test('in namespaces of its own a process reaches no other, and no file but our code', async () => {
    const { namespaces } = await probeWalls();
    const [bounded, other] = [await start({ ...NO_WALLS, namespaces }, BROKEN_PERMISSIONS), await start()];
    const outcome = await bounded.request({ body: 'surroundings', numbers: Float64Array.of(other.pid) }, LIMITS);
    expect(outcome).toMatchObject({
      answer: { body: namespaces ? { signals: 'ESRCH', project: 'libs,node_modules', writes: 'EROFS' } : { signals: 'true' } },
    });
  });

  test('a user of its own reaches no other process', async () => {
    const { ownUser } = await probeWalls();
    const [bounded, other] = [await start({ ...NO_WALLS, ownUser }, BROKEN_PERMISSIONS), await start()];
    const outcome = await bounded.request({ body: 'surroundings', numbers: Float64Array.of(other.pid) }, LIMITS);
    expect(outcome).toMatchObject({ answer: { body: { signals: ownUser ? 'EPERM' : 'true' } } });
  });
});

/** As if somebody had broken out of V8. */
const BROKEN_PERMISSIONS = ['--allow-fs-read=*', '--allow-fs-write=*'];

function nurseryPid(): number {
  const commandOf = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  return processTree(process.pid).find((pid) => commandOf(pid).includes('nursery-process')) ?? NaN;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
