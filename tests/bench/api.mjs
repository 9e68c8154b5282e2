import { measureBaseline } from './baseline.mjs';
import { submitAndWait } from './client.mjs';
import { inParallel, median95, perSecond, printTable, quantile, times, untilIdle } from './measure.mjs';
import { startServer } from './server.mjs';
import { cacheDir, warmCourse } from './subjects.mjs';

/** @typedef {import('./subjects.mjs').Subject} Subject */
/** @typedef {import('./client.mjs').Account} Account */

const counts = { warm: 15, latency: 100, load: 200, baseline: 30 };

/**
 * @param {Subject} subject
 * @param {{ student: Account, instructor: Account }} accounts
 */
async function measure(subject, { student, instructor }) {
  const jobs = (/** @type {number} */ count) => Array.from({ length: count }, () => subject);
  for (const account of [student, instructor]) await inParallel(jobs(counts.warm), 1, (job) => submitAndWait(account, job));
  // The instructor reads the exact times; a student's are rounded where a group is hidden.
  const one = await inParallel(jobs(counts.latency), 1, (job) => submitAndWait(instructor, job));
  const started = performance.now();
  await Promise.all([student, instructor].map((account) => inParallel(jobs(counts.load / 2), 4, (job) => submitAndWait(account, job))));
  const load = perSecond(counts.load, performance.now() - started);
  return { one, load, baseline: await measureBaseline(subject, counts.baseline) };
}

/** @param {Subject} subject @param {Awaited<ReturnType<typeof measure>>} measured @returns {string[][]} */
function rows(subject, { one, load, baseline }) {
  const p50 = quantile(one.map(({ ms }) => ms), 0.5);
  const phases = /** @type {const} */ (['queueMs', 'compileMs', 'runMs', 'compareMs', 'totalMs']);
  return [
    [subject.id, 'submit → graded', median95(one.map(({ ms }) => ms)), median95(baseline.ms), times(baseline.p50, p50)],
    ['', 'of it: accepted', median95(one.map(({ acceptedMs }) => acceptedMs)), '', ''],
    ...phases.map((phase) => ['', `of it: ${phase.replace('Ms', '')}`, median95(one.map(({ timings }) => timings[phase])), '', '']),
    ['', 'submissions per second', load.toFixed(1), baseline.perSecond.toFixed(1), `${(load / baseline.perSecond).toFixed(1)} ×`],
  ];
}

/** @param {readonly Subject[]} subjects */
export async function benchApi(subjects) {
  process.stdout.write('computing the expected values of all exercises, so that the server is warm …\n');
  await warmCourse();
  const server = await startServer(cacheDir);
  try {
    const account = (/** @type {string} */ role) => ({ url: server.url, token: server.tokens[role] ?? '' });
    const accounts = { student: account('student'), instructor: account('instructor') };
    if (!(await untilIdle())) process.stdout.write('the machine is busy with something else: take the ratios, not the times\n');
    /** @type {string[][]} */
    const table = [];
    for (const subject of subjects) table.push(...rows(subject, await measure(subject, accounts)));
    printTable('Through the HTTP API of one warm server (ms p50 / p95), beside a fresh Node process per submission', ['exercise', 'what', 'gradus', 'fresh process', 'ratio'], table);
    process.stdout.write('Load: two persons with four submissions each at a time. Server, client and runners share the cores.\n');
  } finally {
    await server.stop();
  }
}
