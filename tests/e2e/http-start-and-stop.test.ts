import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerProcess } from './server-process.fixture';

jest.setTimeout(120_000);

// Made once: what a first start leaves behind is what every later one finds.
const dataDir = mkdtempSync(join(tmpdir(), 'gradus-start-'));
let firstOutput: string;
beforeAll(async () => {
  const server = await ServerProcess.start({ GRADUS_DATA: dataDir });
  firstOutput = server.output;
  await server.end('SIGINT');
});
afterAll(() => rmSync(dataDir, { recursive: true }));

const tokensOf = (output: string): string[] => [...output.matchAll(/token=(\S+)/g)].map((match) => match[1] ?? '');

/** A process and all that it started. */
function processesOf(pid: number | undefined): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((each) => isDescendant(each, pid ?? 0));
}

function isDescendant(pid: number, ancestor: number): boolean {
  for (let each = pid; each > 1; each = parentOf(each)) if (each === ancestor) return true;
  return false;
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1] ?? 0);
}

/** A zombie has ended: only its parent, which may be a container's idle first process, has not asked how. */
function isAlive(pid: number): boolean {
  return ![undefined, 'Z', 'X'].includes(statOf(pid)[0]);
}

/** State, parent, …; empty for a process that is gone. */
function statOf(pid: number): string[] {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return [];
  const stat = readFileSync(path, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s stops it cleanly: no process and no lock is left, and the links stay', async (signal) => {
  const server = await ServerProcess.start({ GRADUS_DATA: dataDir });
  const family = processesOf(server.child.pid);
  expect(existsSync(join(dataDir, 'lock'))).toBe(true);
  expect(family.length).toBeGreaterThan(0);

  expect(await server.end(signal)).toEqual({ code: 0, signal: null });
  expect(family.filter(isAlive)).toEqual([]);
  expect(readdirSync(dataDir).filter((name) => name.startsWith('lock'))).toEqual([]);
  expect(tokensOf(server.output)).toEqual(tokensOf(firstOutput));
  expect(tokensOf(server.output)).toHaveLength(2);
});

test('killed, it starts again', async () => {
  const killed = await ServerProcess.start({ GRADUS_DATA: dataDir });
  await killed.end('SIGKILL');
  await using server = await ServerProcess.start({ GRADUS_DATA: dataDir });

  expect((await fetch(`${server.url}/health`)).status).toBe(200);
});

test('it listens on this machine alone', async () => {
  await using server = await ServerProcess.start({ GRADUS_DATA: dataDir });
  const port = Number(new URL(server.url).port).toString(16).toUpperCase().padStart(4, '0');
  const listening = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter((line) => line.includes(`:${port} `) && / 0A /.test(line));

  expect(listening).toHaveLength(1);
  expect(listening[0]).toContain(`0100007F:${port}`);
});

describe('what cannot start says in one sentence what to do', () => {
  /** Its one line, and that it ended as failed. */
  async function refusal(environment: NodeJS.ProcessEnv, args?: readonly string[]): Promise<string> {
    const server = await ServerProcess.start({ GRADUS_DATA: dataDir, ...environment }, undefined, args);
    expect(await server.hasEnded()).toEqual({ code: 3, signal: null });
    expect(server.output.trim().split('\n')).toHaveLength(1);
    return server.output.trim();
  }

  test('a port in use', async () => {
    await using other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';

    expect(await refusal({ PORT: port })).toBe(`Port ${port} is in use: stop what listens there, or set PORT to another one.`);
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  test('a data directory that another server has', async () => {
    await using server = await ServerProcess.start({ GRADUS_DATA: dataDir });

    expect(await refusal({})).toBe(`The data directory ${dataDir} is in use by another Gradus (process ${server.child.pid}): stop that one, or set GRADUS_DATA to another directory.`);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  test('a data directory that is a file', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');

    expect(await refusal({ GRADUS_DATA: file })).toMatch(/^The data directory .* cannot be written \(.*\): free disk space, .* or set GRADUS_DATA to another directory\.$/);
  });

  test.each([
    ['a bad port', { PORT: 'http' }, undefined, /^PORT must be a number/],
    ['a database that does not answer', { DATABASE_URL: 'postgresql://user:secret@127.0.0.1:1/gradus' }, undefined, /^The PostgreSQL server of DATABASE_URL \(127\.0\.0\.1:1\/gradus\) does not answer \(.*ECONNREFUSED.*\): start it or correct DATABASE_URL/],
    ['a Redis that does not answer', { REDIS_URL: 'redis://127.0.0.1:1' }, undefined, /^The Redis server of REDIS_URL does not answer \(.*ECONNREFUSED.*\): start it or correct REDIS_URL/],
    ['one part without servers', {}, ['serve', '--only', 'api'], /set DATABASE_URL and REDIS_URL/],
  ])('%s', async (_what, environment, args, sentence) => {
    expect(await refusal(environment, args)).toMatch(sentence);
  });

  // Only root may mount a disk that is small.
  const mounted = mkdtempSync(join(tmpdir(), 'gradus-full-'));
  const canMount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', mounted]).status === 0;
  afterAll(() => {
    if (canMount) spawnSync('umount', [mounted]);
    rmSync(mounted, { recursive: true, force: true });
  });
  (canMount ? test : test.skip)('a full disk', async () => {
    expect(await refusal({ GRADUS_DATA: mounted })).toMatch(/^The data directory .* cannot be written \(.*\): free disk space/);
  });
});

test('a copy of the data directory is the same installation', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'gradus-copy-'));
  cpSync(dataDir, copy, { recursive: true });
  await using server = await ServerProcess.start({ GRADUS_DATA: copy });

  expect(tokensOf(server.output)).toEqual(tokensOf(firstOutput));
  await server.end('SIGTERM');
  rmSync(copy, { recursive: true });
});
