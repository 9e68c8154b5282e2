import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ProcessWatch } from './process-watch';
import { countThreads, strayFiles } from './traces';

// What the attacks are held against must see what it is to see.
const LOOK_MS = 10;
const SOON_MS = 10_000;

async function sleeper(command: string, ...args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  await once(child, 'spawn');
  return child;
}

test('a child that stays is seen, and gone when it is killed', async () => {
  using watch = new ProcessWatch(LOOK_MS);
  const child = await sleeper('cat');
  await watch.until((living) => living.some(({ pid, kind }) => pid === child.pid && kind === 'cat'), SOON_MS, 'unseen');
  child.kill();
  await watch.until((living) => living.every(({ pid }) => pid !== child.pid), SOON_MS, 'still there');
});

test('a grandchild is still known when its parent is gone', async () => {
  using watch = new ProcessWatch(LOOK_MS);
  const child = await sleeper('/bin/sh', '-c', 'tail -f /dev/null & wait');
  const orphanOf = (living: ReturnType<ProcessWatch['alive']>) => living.find(({ parent, kind }) => parent === child.pid && kind.startsWith('tail'));
  await watch.until((living) => orphanOf(living) !== undefined, SOON_MS, 'unseen');
  const orphan = orphanOf(watch.alive());
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(watch.alive().map(({ pid }) => pid)).toContain(orphan?.pid);
  process.kill(orphan?.pid ?? -1);
});

test('a file that a dying runner leaves is seen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'traces-'));
  const path = join(tmpdir(), `isolate-${process.pid}-v8.log`);
  try {
    expect(strayFiles()).not.toContain(path);
    writeFileSync(path, '');
    expect(strayFiles()).toContain(path);
  } finally {
    rmSync(path, { force: true });
    rmSync(folder, { recursive: true });
  }
});

test('a thread of this process is seen', async () => {
  const before = countThreads();
  const worker = new Worker('setInterval(() => {}, 1000)', { eval: true });
  await once(worker, 'online');
  expect(countThreads()).toBeGreaterThan(before);
  await worker.terminate();
});
