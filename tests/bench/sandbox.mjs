import { loadavg } from 'node:os';
import { busyMs, untilIdle } from './measure.mjs';
import { classFigures } from './sandbox/class.mjs';
import { fairnessFigures } from './sandbox/fairness.mjs';
import { printFigures, printVerdict } from './sandbox/figures.mjs';
import { memoryFigures } from './sandbox/memory.mjs';
import { newcomerFigures } from './sandbox/newcomers.mjs';
import { cpuMsOfAll } from './sandbox/processes.mjs';
import { warmFigures } from './sandbox/warm.mjs';

/** @typedef {import('./sandbox/figures.mjs').Figure} Figure */

/** Compiling, running and comparing alone: no server, no database. Each figure beside its baseline and its target. */
export async function benchSandbox() {
  process.stdout.write('S: 30 cases of 50 numbers; L: 30 cases of 1,000 numbers; compiled, run and compared, without HTTP\n');
  process.stdout.write('Baselines. fresh, sandboxed: our runner with all its walls, started anew for each submission; fresh, bare: Node alone, no isolate, no limit;\njest + swc: a project of the same 30 cases that keeps its cache, each number checked by toBeCloseTo\n');
  if (process.platform === 'linux') await benchTargets();
  else process.stdout.write('CPU time and memory of processes are read from /proc: the targets are measured on Linux alone\n');
}

async function benchTargets() {
  if (!(await untilIdle())) process.stdout.write(`the machine is busy with something else (load ${loadavg()[0]?.toFixed(1)}): take the ratios, not the times\n`);
  /** @type {readonly (readonly [string, () => Promise<Figure[]>])[]} */
  const parts = [
    ['A person who has submitted before', warmFigures],
    ['A person who has not', newcomerFigures],
    ['A class', classFigures],
    ['Memory', memoryFigures],
    // Not before the memory has been measured: it loads TypeScript.
    ['TypeScript to JavaScript', async () => (await import('./sandbox/transpile.mjs')).transpileFigures()],
    ['Ten persons whose programs run into a limit of 1 s, beside ten whose do not', fairnessFigures],
  ];
  const figures = [];
  for (const [title, measure] of parts) figures.push(...(await measureAndPrint(title, measure)));
  printVerdict(figures);
}

/** @param {string} title @param {() => Promise<Figure[]>} measure */
async function measureAndPrint(title, measure) {
  const before = { at: performance.now(), busy: busyMs(), own: cpuMsOfAll() };
  const figures = await measure();
  const seconds = (performance.now() - before.at) / 1000;
  const others = (busyMs() - before.busy - (cpuMsOfAll() - before.own)) / 1000;
  printFigures(`${title} (${seconds.toFixed(0)} s; others used ${Math.max(0, others / seconds).toFixed(2)} cores meanwhile)`, figures);
  return figures;
}
