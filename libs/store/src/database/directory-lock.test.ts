import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryLock } from './directory-lock';

let directory: string;
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'gradus-lock-'))));
afterEach(() => rmSync(directory, { recursive: true }));

const file = (): string => join(directory, 'lock');
const owner = (): Record<string, unknown> => JSON.parse(readFileSync(file(), 'utf8')) as Record<string, unknown>;
const write = (change: Record<string, unknown>): void => {
  using _lock = DirectoryLock.acquire(directory);
  const text = JSON.stringify({ ...owner(), ...change });
  rmSync(file());
  writeFileSync(`${file()}-kept`, text);
};
/** Leaves a lock as somebody else would have. */
const leave = (change: Record<string, unknown>): void => {
  write(change);
  writeFileSync(file(), readFileSync(`${file()}-kept`));
  rmSync(`${file()}-kept`);
};

test('a directory has one owner, until it is released', () => {
  const lock = DirectoryLock.acquire(directory);

  expect(() => DirectoryLock.acquire(directory)).toThrow(new RegExp(`in use by another Gradus \\(process ${process.pid}\\): stop that one, or set GRADUS_DATA`));
  lock.release();
  DirectoryLock.acquire(directory).release();
});

test('nothing is left behind', () => {
  DirectoryLock.acquire(directory).release();

  expect(readdirSync(directory)).toEqual([]);
});

test('only the owner may read it', () => {
  using _lock = DirectoryLock.acquire(directory);

  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

test('the lock of a process that was killed is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  leave({ pid });

  DirectoryLock.acquire(directory).release();
});

test('an id in use again, by another process, is no owner', () => {
  leave({ startedAt: 'long ago' });

  DirectoryLock.acquire(directory).release();
});

test('a living process of the same start is the owner', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  await once(child, 'spawn');
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  leave({ pid: child.pid, startedAt: `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}` });

  expect(() => DirectoryLock.acquire(directory)).toThrow('in use');
  child.kill('SIGKILL');
  await once(child, 'exit');
  DirectoryLock.acquire(directory).release();
});

test('an owner in another container is alive while it touches its lock', () => {
  leave({ pid: 1, pidNamespace: 'pid:[1]' });
  expect(() => DirectoryLock.acquire(directory)).toThrow('in use');

  const long = new Date(Date.now() - 60_000);
  utimesSync(file(), long, long);
  DirectoryLock.acquire(directory).release();
});

test.each(['', '{', '{"pid": "x"}', '\0\0'])('a lock that is no lock (%j) is taken over', (text) => {
  writeFileSync(file(), text);

  DirectoryLock.acquire(directory).release();
});
