import { availableParallelism, cpus } from 'node:os';

/** @param {readonly number[]} values @param {number} share 0..1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** @param {number} value */
const short = (value) => (Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0));

/** p50 / p95. @param {readonly (number | undefined)[]} values */
export function median95(values) {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? '–' : `${short(quantile(known, 0.5))} / ${short(quantile(known, 0.95))}`;
}

/** How many times `value` fits into `baseline`. @param {number} baseline @param {number} value */
export const times = (baseline, value) => `${(baseline / value).toFixed(1)} ×`;

/** @param {number} count @param {number} ms */
export const perSecond = (count, ms) => (count * 1000) / ms;

/** @param {string} title @param {readonly string[]} header @param {readonly (readonly string[])[]} rows */
export function printTable(title, header, rows) {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  process.stdout.write(`\n${title}\n${line(header)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}\n${rows.map(line).join('\n')}\n`);
}

export function machine() {
  return `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, ${process.platform}-${process.arch}`;
}

/**
 * Runs `work` over the items, `width` at a time, in order.
 * @template T, R
 * @param {readonly T[]} items
 * @param {number} width
 * @param {(item: T) => Promise<R>} work
 * @returns {Promise<R[]>}
 */
export async function inParallel(items, width, work) {
  /** @type {R[]} */
  const results = [];
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) results.push(await work(item));
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

const IDLE_SHARE = 0.9;
const IDLE_WINDOW_MS = 2_000;
const WARM_AT_MOST_MS = 120_000;

/**
 * Waits until the machine has nothing to do: a server that has just started prepares its exercises in the background, and is
 * warm when it has done so. @returns whether it came to rest in time
 */
export async function untilIdle() {
  const end = performance.now() + WARM_AT_MOST_MS;
  while (performance.now() < end) {
    const before = cpuTimes();
    await new Promise((resolve) => setTimeout(resolve, IDLE_WINDOW_MS));
    const after = cpuTimes();
    if ((after.idle - before.idle) / (after.all - before.all) >= IDLE_SHARE) return true;
  }
  return false;
}

/** CPU time of the whole machine since it started. */
export function busyMs() {
  const { idle, all } = cpuTimes();
  return all - idle;
}

function cpuTimes() {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (/** @type {readonly number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0);
  return { idle: sum(times.map(({ idle }) => idle)), all: sum(times.flatMap((each) => Object.values(each))) };
}
