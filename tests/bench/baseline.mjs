import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { inParallel, perSecond, quantile } from './measure.mjs';

/** @typedef {import('./subjects.mjs').Subject} Subject */

const script = fileURLToPath(new URL('./baseline-process.mjs', import.meta.url));

/** One submission in a process of its own. @param {Subject} subject @returns {Promise<number>} milliseconds */
function gradeInFreshProcess({ source, calls }) {
  const started = performance.now();
  const child = spawn(process.execPath, ['--no-warnings', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  let bytes = 0;
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => void (bytes += chunk.length));
  child.stdin.end(serialize({ source, calls }));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0 && bytes > 0) resolve(performance.now() - started);
      else reject(new Error(`the baseline's process ended with ${code}`));
    });
  });
}

/** @param {Subject} subject @param {number} count */
export async function measureBaseline(subject, count) {
  const jobs = Array.from({ length: count }, () => subject);
  await gradeInFreshProcess(subject);
  const one = await inParallel(jobs, 1, gradeInFreshProcess);
  const started = performance.now();
  await inParallel(jobs, 2, gradeInFreshProcess);
  return { ms: one, p50: quantile(one, 0.5), perSecond: perSecond(count, performance.now() - started) };
}
