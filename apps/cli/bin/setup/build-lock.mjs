import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { inRoot, say } from './workspace.mjs';

const file = inRoot('.build', 'lock');
/** Longer than any build; a process number may by then belong to another program. */
const oldestMs = 10 * 60_000;

/** @param {unknown} error @param {string} code */
const isSystemError = (error, code) => error instanceof Error && 'code' in error && error.code === code;

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return isSystemError(error, 'EPERM');
  }
}

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes the lock away from a holder that was killed. */
function dropIfAbandoned() {
  try {
    const isOld = Date.now() - statSync(file).mtimeMs > oldestMs;
    const holder = Number(readFileSync(file, 'utf8'));
    if (isOld || (holder > 0 && !isAlive(holder))) rmSync(file, { force: true });
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
  }
}

/**
 * One build at a time in a working tree.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBuildLock(work) {
  mkdirSync(inRoot('.build'), { recursive: true });
  for (let tries = 0; !take(); tries += 1) {
    dropIfAbandoned();
    if (tries === 5) say('another build is running, waiting for it …');
    await after(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
