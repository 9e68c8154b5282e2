import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { inParallel, perSecond, quantile } from './measure.mjs';

/** @typedef {{ source: string, calls: { export: string, args: unknown[] }[] }} Job */

const script = fileURLToPath(new URL('./baseline-process.mjs', import.meta.url));

/** One submission in a process of its own. @param {Job} job @returns {Promise<{ ms: number, outputs: unknown }>} one output for each call */
export async function gradeInFreshProcess({ source, calls }) {
  const started = performance.now();
  const child = spawn(process.execPath, ['--no-warnings', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin.end(serialize({ source, calls }));
  const [bytes, code] = await Promise.all([buffer(child.stdout), exited]);
  if (code !== 0) throw new Error(`the baseline's process ended with ${code}`);
  return { outputs: deserialize(bytes), ms: performance.now() - started };
}

/** @param {Job} job @param {number} count */
export async function measureBaseline(job, count) {
  const jobs = Array.from({ length: count }, () => job);
  await gradeInFreshProcess(job);
  const one = (await inParallel(jobs, 1, gradeInFreshProcess)).map(({ ms }) => ms);
  const started = performance.now();
  await inParallel(jobs, 2, gradeInFreshProcess);
  return { ms: one, p50: quantile(one, 0.5), perSecond: perSecond(count, performance.now() - started) };
}
