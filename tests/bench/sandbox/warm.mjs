import { inParallel } from '../measure.mjs';
import { freshBare, freshSandboxed, jestAndSwc, warmRunners } from './contenders.mjs';
import { atMost, beside, timesAtLeast } from './figures.mjs';
import { FRESH_COUNTS, Series, measureSeries } from './series.mjs';
import { large, small } from './workload.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('./series.mjs').Measured} Measured */

const ROUNDS = 3;
/** A runner is replaced after 50 submissions, which all figures include: whole lives of it in each round. */
const WARM_COUNTS = { one: 50, load: 100 };
const JEST_COUNTS = { one: 3, load: 0 };
/** What a server that has been up for a while has behind it: V8 compiles the compiler while it is used. */
const WARM_UP = 200;

/** A person's later submissions. @returns {Promise<Figure[]>} */
export async function warmFigures() {
  const [warm, sandboxed, bare, jest] = [await warmRunners(), await freshSandboxed(), freshBare(), jestAndSwc()];
  try {
    await inParallel(new Array(WARM_UP).fill('one'), 1, (person) => warm.submit(small, person));
    const s = {
      warm: new Series(warm, small, WARM_COUNTS),
      sandboxed: new Series(sandboxed, small, FRESH_COUNTS),
      bare: new Series(bare, small, FRESH_COUNTS),
      jest: new Series(jest, small, JEST_COUNTS),
    };
    const l = { warm: new Series(warm, large, WARM_COUNTS), sandboxed: new Series(sandboxed, large, FRESH_COUNTS), bare: new Series(bare, large, FRESH_COUNTS) };
    await measureSeries([...Object.values(s), ...Object.values(l)], ROUNDS);
    return [
      ...figuresOfSmall(s.warm.measured, { sandboxed: s.sandboxed.measured, bare: s.bare.measured, jest: s.jest.measured }),
      ...figuresOfLarge(l.warm.measured, { sandboxed: l.sandboxed.measured, bare: l.bare.measured }),
    ];
  } finally {
    for (const contender of [warm, sandboxed, bare, jest]) await contender.close();
  }
}

/** @param {Measured} warm @param {{ sandboxed: Measured, bare: Measured, jest: Measured }} baselines @returns {Figure[]} */
function figuresOfSmall({ p50, p95, cpuMs, perSecond }, { sandboxed, bare, jest }) {
  return [
    { what: 'S: p50', value: p50, unit: 'ms', beside: beside(sandboxed, 'p50'), target: atMost(10) },
    { what: 'S: p50', value: p50, unit: 'ms', beside: beside(bare, 'p50') },
    { what: 'S: p95', value: p95, unit: 'ms', beside: beside(sandboxed, 'p95'), target: atMost(25) },
    { what: 'S: CPU a submission', value: cpuMs, unit: 'ms', beside: beside(sandboxed, 'cpuMs'), target: atMost(22) },
    { what: 'S: CPU a submission', value: cpuMs, unit: 'ms', beside: beside(bare, 'cpuMs') },
    { what: 'S: CPU a submission', value: cpuMs, unit: 'ms', beside: beside(jest, 'cpuMs'), target: timesAtLeast(40) },
    { what: 'S: a second, two persons', value: perSecond, better: 'more', beside: beside(sandboxed, 'perSecond'), target: timesAtLeast(10) },
    { what: 'S: a second, two persons', value: perSecond, better: 'more', beside: beside(bare, 'perSecond') },
  ];
}

/** @param {Measured} warm @param {{ sandboxed: Measured, bare: Measured }} baselines @returns {Figure[]} */
function figuresOfLarge({ p50, cpuMs, perSecond }, { sandboxed, bare }) {
  return [
    { what: 'L: p50', value: p50, unit: 'ms', beside: beside(sandboxed, 'p50'), target: atMost(45) },
    { what: 'L: p50', value: p50, unit: 'ms', beside: beside(bare, 'p50') },
    { what: 'L: CPU a submission', value: cpuMs, unit: 'ms', beside: beside(sandboxed, 'cpuMs') },
    { what: 'L: a second, two persons', value: perSecond, better: 'more', beside: beside(sandboxed, 'perSecond') },
    { what: 'L: a second, two persons', value: perSecond, better: 'more', beside: beside(bare, 'perSecond') },
  ];
}
