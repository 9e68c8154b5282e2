import { quantile } from '../measure.mjs';
import { freshBare, freshSandboxed, oneByOne, throughput } from './contenders.mjs';
import { small } from './workload.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./workload.mjs').Workload} Workload */
/** @typedef {{ name: string, p50: number, p95: number, cpuMs: number, perSecond: number }} Measured */

/** How many submissions a round. */
export const FRESH_COUNTS = { one: 8, load: 20 };

/** One contender with one workload. */
export class Series {
  /** @type {{ ms: number[], cpuMs: number[], perSecond: number[] }} */
  #samples = { ms: [], cpuMs: [], perSecond: [] };

  /** @param {Contender} contender @param {Workload} job @param {{ one: number, load: number }} counts */
  constructor(contender, job, counts) {
    this.contender = contender;
    this.job = job;
    this.counts = counts;
  }

  async round() {
    const { ms, cpuMs } = await oneByOne(this.contender, this.job, this.counts.one);
    this.#samples.ms.push(...ms);
    this.#samples.cpuMs.push(cpuMs);
    if (this.counts.load > 0) this.#samples.perSecond.push(await throughput(this.contender, this.job, this.counts.load));
  }

  /** @returns {Measured} */
  get measured() {
    const { ms, cpuMs, perSecond } = this.#samples;
    return { name: this.contender.name, p50: quantile(ms, 0.5), p95: quantile(ms, 0.95), cpuMs: quantile(cpuMs, 0.5), perSecond: quantile(perSecond, 0.5) };
  }
}

/** Round after round, so that whatever disturbs the machine disturbs all alike. @param {readonly Series[]} all @param {number} rounds */
export async function measureSeries(all, rounds) {
  for (const { contender, job } of all) await contender.submit(job, 'one');
  for (let round = 0; round < rounds; round += 1) for (const series of all) await series.round();
}

/** @typedef {{ sandboxed: Measured, bare: Measured }} Fresh */

/** What processes started anew take for S just now. @returns {Promise<Fresh>} */
export async function measureFresh() {
  const contender = await freshSandboxed();
  try {
    const sandboxed = new Series(contender, small, FRESH_COUNTS);
    const bare = new Series(freshBare(), small, FRESH_COUNTS);
    await measureSeries([sandboxed, bare], 1);
    return { sandboxed: sandboxed.measured, bare: bare.measured };
  } finally {
    await contender.close();
  }
}

/** Of a measurement before something long and one after it. @param {Fresh} before @param {Fresh} after @returns {Fresh} */
export function meanOf(before, after) {
  const mean = (/** @type {Measured} */ a, /** @type {Measured} */ b) => ({
    name: a.name,
    p50: (a.p50 + b.p50) / 2,
    p95: (a.p95 + b.p95) / 2,
    cpuMs: (a.cpuMs + b.cpuMs) / 2,
    perSecond: (a.perSecond + b.perSecond) / 2,
  });
  return { sandboxed: mean(before.sandboxed, after.sandboxed), bare: mean(before.bare, after.bare) };
}
