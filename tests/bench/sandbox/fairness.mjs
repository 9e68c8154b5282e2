import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { quantile } from '../measure.mjs';
import { atLeast, atMost } from './figures.mjs';
import { orderOf } from './order.mjs';
import { cpuMsOfAll } from './processes.mjs';
import { withSandbox } from './with-sandbox.mjs';
import { small, submit, submitLoop } from './workload.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@gradus/sandbox').Sandbox} Sandbox */
/** @typedef {{ from: number, until: number }} Span */
/** @typedef {Span & { cpuMs: number }} Loop while it ran */
/** @typedef {{ honest: Span[], loops: Loop[] }} Done `honest`: from arrival until finished */
/** @typedef {Done & { window: Span, cpuMs: number }} Measured of a window, with the CPU time of all processes */
/** @typedef {Pick<Measured, 'honest' | 'cpuMs'>} Alone */

const PERSONS = 10;
const WARM_UP_MS = 3_000;
const WINDOW_MS = 30_000;

/** Ten persons whose programs never end, beside ten whose do. @returns {Promise<Figure[]>} */
export async function fairnessFigures() {
  const alone = { loopers: 0, warmUpMs: WARM_UP_MS, windowMs: WINDOW_MS / 2, windows: 1 };
  const before = await measureWindows(alone);
  // In the first window nobody knows them: each runs into its limit once before it waits behind the others. The second shows what is left.
  const measured = await measureWindows({ loopers: PERSONS, warmUpMs: 0, windowMs: WINDOW_MS, windows: 2 });
  const together = joined([...before, ...(await measureWindows(alone))]);
  return measured.flatMap((window, index) => figuresOf(`${index === 0 ? 'first' : 'next'} ${WINDOW_MS / 1000} s`, window, together));
}

/** Half a window before and half a window after: what changes on the machine meanwhile counts on both sides. @param {readonly Measured[]} halves */
function joined(halves) {
  return { honest: halves.flatMap(({ honest }) => honest), cpuMs: halves.reduce((sum, { cpuMs }) => sum + cpuMs, 0) };
}

/** @param {string} name @param {Measured} measured @param {Alone} alone @returns {Figure[]} */
function figuresOf(name, measured, alone) {
  const beside = (/** @type {number} */ value) => ({ name: 'without them', value });
  const kept = (100 * measured.honest.length) / alone.honest.length;
  return [
    { what: `${name}: honest submissions`, value: measured.honest.length, better: 'more', beside: beside(alone.honest.length) },
    { what: `${name}: of their throughput the honest keep`, value: kept, unit: '%', target: atLeast(60) },
    { what: `${name}: honest p50`, value: waiting(measured, 0.5), unit: 'ms', beside: beside(waiting(alone, 0.5)) },
    { what: `${name}: honest p95`, value: waiting(measured, 0.95), unit: 'ms', beside: beside(waiting(alone, 0.95)) },
    { what: `${name}: honest pairs served the other way round`, value: 100 * order(measured).inversions, unit: '%', beside: beside(100 * order(alone).inversions) },
    { what: `${name}: honest, furthest from its place`, value: order(measured).furthest, unit: 'places', beside: beside(order(alone).furthest) },
    { what: `${name}: programs that ran into their limit`, value: measured.loops.filter(({ until }) => isWithin(until, measured.window)).length },
    { what: `${name}: their share of the cores, by their limits`, value: 100 * loopShare(measured), unit: '%', target: atMost(25) },
    { what: `${name}: all that the honest have not used`, value: 100 * restShare(measured, alone), unit: '%' },
  ];
}

/** @param {{ loopers: number, warmUpMs: number, windowMs: number, windows: number }} load @returns {Promise<Measured[]>} one window after another */
function measureWindows({ loopers, warmUpMs, windowMs, windows }) {
  return withSandbox({}, async (sandbox) => {
    const stop = new AbortController();
    /** @type {Done} */
    const done = { honest: [], loops: [] };
    const submitting = [...submitHonest(sandbox, done, stop.signal), ...submitLoops(sandbox, loopers, done, stop.signal)];
    await wait(warmUpMs);
    const measured = [];
    for (let window = 0; window < windows; window += 1) measured.push(await takeWindow(windowMs));
    stop.abort();
    await Promise.all(submitting);
    // What runs across the end of a window is known by now.
    return measured.map(({ window, cpuMs }) => ({ window, cpuMs, loops: done.loops, honest: done.honest.filter(({ until }) => isWithin(until, window)) }));
  });
}

/** @param {number} ms */
async function takeWindow(ms) {
  const [from, before] = [performance.now(), cpuMsOfAll()];
  await wait(ms);
  return { window: { from, until: performance.now() }, cpuMs: cpuMsOfAll() - before };
}

/** @param {Sandbox} sandbox @param {Done} done @param {AbortSignal} signal */
function submitHonest(sandbox, { honest }, signal) {
  return Array.from({ length: PERSONS }, async (_, index) => {
    while (!signal.aborted) {
      const from = performance.now();
      await submit(sandbox, small, `honest-${index}`);
      honest.push({ from, until: performance.now() });
    }
  });
}

/** @param {Sandbox} sandbox @param {number} persons @param {Done} done @param {AbortSignal} signal */
function submitLoops(sandbox, persons, { loops }, signal) {
  return Array.from({ length: persons }, async (_, index) => {
    while (!signal.aborted) {
      const { runMs, cpuMs } = await submitLoop(sandbox, `looper-${index}`);
      const until = performance.now();
      loops.push({ from: until - runMs, until, cpuMs });
    }
  });
}

/** @param {number} time @param {Span} span */
const isWithin = (time, { from, until }) => time >= from && time <= until;

/** @param {Pick<Done, 'honest'>} done @param {number} share */
const waiting = ({ honest }, share) => quantile(honest.map(({ from, until }) => until - from), share);

/** @param {Pick<Done, 'honest'>} done */
const order = ({ honest }) => orderOf(honest.map(({ from }) => from));

/** @param {Span} window @param {number} cpuMs */
const shareOfCores = ({ from, until }, cpuMs) => cpuMs / ((until - from) * availableParallelism());

/** No program gets more than its limit; of what lies across the edge of the window a part counts. @param {Measured} measured */
function loopShare({ window, loops }) {
  const parts = loops.map(({ from, until, cpuMs }) => (cpuMs * Math.max(0, Math.min(until, window.until) - Math.max(from, window.from))) / (until - from));
  return shareOfCores(window, parts.reduce((sum, part) => sum + part, 0));
}

/** New runners in place of those that were killed, too; if an honest submission costs as much as without the others. @param {Measured} measured @param {Alone} alone */
function restShare({ window, cpuMs, honest }, alone) {
  return shareOfCores(window, cpuMs - (alone.cpuMs * honest.length) / alone.honest.length);
}
