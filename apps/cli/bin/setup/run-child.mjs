import { spawn } from 'node:child_process';
import { root } from './workspace.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ending */

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Calls `stop` when the npm that started us is gone: killed outright, it cannot hand on a signal. Someone who starts us from a shell may leave that shell.
 * @param {() => void} stop
 */
function whenNpmIsGone(stop) {
  if (process.env['npm_lifecycle_event'] === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

/**
 * Hands the child the signals that reach us until it has ended, so that no process outlives us.
 * After Ctrl-C it may get SIGINT twice, from the terminal and from here.
 * @param {ChildProcess} child
 * @param {'exit' | 'close'} event
 * @returns {Promise<Ending>}
 */
function ended(child, event) {
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => void child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  const watch = whenNpmIsGone(() => forward('SIGTERM'));
  const stop = () => {
    clearInterval(watch);
    signals.forEach((signal) => process.off(signal, forward));
  };
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      stop();
      reject(error);
    });
    child.once(event, (code, signal) => {
      stop();
      resolve({ code, signal });
    });
  });
}

/**
 * Runs a program with our own terminal.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<Ending>}
 */
export function runInForeground(file, args, options = {}) {
  return ended(spawn(file, args, { stdio: 'inherit', ...options }), 'exit');
}

/** Ends this process as the child ended: same exit code, or by the same signal. @param {Ending} ending */
export function endLike({ code, signal }) {
  if (signal !== null) process.kill(process.pid, signal);
  else process.exitCode = code ?? 1;
}

/**
 * Runs a program without showing what it writes, and gives that back. If a signal ends it, it ends us too.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function runQuietly(file, args, options = {}) {
  const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  /** @param {Buffer} chunk */
  const keep = (chunk) => void (output += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ending = await ended(child, 'close');
  if (ending.signal !== null && signals.includes(ending.signal)) endLike(ending);
  return { ok: ending.code === 0, output };
}
