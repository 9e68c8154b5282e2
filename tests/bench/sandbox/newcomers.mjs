import { perSecond, quantile } from '../measure.mjs';
import { atMost, beside, timesAtLeast } from './figures.mjs';
import { orderOf } from './order.mjs';
import { untilAtRest } from './processes.mjs';
import { meanOf, measureFresh } from './series.mjs';
import { withSandbox } from './with-sandbox.mjs';
import { small, submit } from './workload.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('@gradus/sandbox').Sandbox} Sandbox */

const FIRST_SUBMISSIONS = 40;
const AT_ONCE = 200;

/** A person's first submission. @returns {Promise<Figure[]>} */
export async function newcomerFigures() {
  const before = await measureFresh();
  const { first, all } = await withSandbox({}, async (sandbox) => ({ first: await firstSubmissions(sandbox), all: await allAtOnce(sandbox) }));
  const { sandboxed, bare } = meanOf(before, await measureFresh());
  return [
    { what: 'S, a spare being ready: p50', value: quantile(first, 0.5), unit: 'ms', beside: beside(sandboxed, 'p50'), target: atMost(45) },
    { what: 'S, a spare being ready: p50', value: quantile(first, 0.5), unit: 'ms', beside: beside(bare, 'p50') },
    { what: 'S, a spare being ready: p95', value: quantile(first, 0.95), unit: 'ms', beside: beside(sandboxed, 'p95') },
    { what: `${AT_ONCE} persons at once: failed`, value: all.failed, target: atMost(0) },
    { what: `${AT_ONCE} persons at once: a second`, value: all.perSecond, better: 'more', beside: beside(sandboxed, 'perSecond'), target: timesAtLeast(1) },
    { what: `${AT_ONCE} persons at once: a second`, value: all.perSecond, better: 'more', beside: beside(bare, 'perSecond') },
    { what: `${AT_ONCE} persons at once: p50`, value: quantile(all.ms, 0.5), unit: 'ms' },
    { what: `${AT_ONCE} persons at once: p95`, value: quantile(all.ms, 0.95), unit: 'ms' },
    { what: `${AT_ONCE} persons at once: pairs served the other way round`, value: 100 * all.order.inversions, unit: '%' },
    { what: `${AT_ONCE} persons at once: furthest from its place`, value: all.order.furthest, unit: 'places' },
  ];
}

/** @param {Sandbox} sandbox */
async function firstSubmissions(sandbox) {
  const ms = [];
  for (let person = 0; person < FIRST_SUBMISSIONS; person += 1) {
    await untilAtRest();
    ms.push((await submit(sandbox, small, `newcomer-${person}`)).ms);
  }
  return ms;
}

/** @param {Sandbox} sandbox */
async function allAtOnce(sandbox) {
  await untilAtRest();
  const started = performance.now();
  /** @type {number[]} */
  const finished = [];
  const submissions = Array.from({ length: AT_ONCE }, async (_, arrival) => {
    await submit(sandbox, small, `crowd-${arrival}`);
    finished.push(arrival);
    return performance.now() - started;
  });
  const outcomes = await Promise.allSettled(submissions);
  const ms = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  return { ms, failed: AT_ONCE - ms.length, perSecond: perSecond(ms.length, Math.max(...ms)), order: orderOf(finished) };
}
