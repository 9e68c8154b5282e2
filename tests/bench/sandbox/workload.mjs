// What is submitted: the same program with few and with many numbers, and with a loop that never ends.
import { readFileSync } from 'node:fs';
import { LIMITS } from '@gradus/contract';
import { fromPlain, isClose, randomStream } from '@gradus/values';

/** @typedef {import('@gradus/sandbox').Sandbox} Sandbox */
/** @typedef {import('@gradus/sandbox').JobCase} JobCase */
/** @typedef {{ name: string, source: string, inputs: number[][][], cases: JobCase[], expected: number[][] }} Workload */
/** @typedef {{ ms: number, compileMs: number, runMs: number }} Timed */

const CASES = 30;
const TOLERANCE = { rtol: 1e-9, atol: 0 };

export const source = readFileSync(new URL('./softmax-regression.ts', import.meta.url), 'utf8');

/** @param {readonly number[]} row */
function softmax(row) {
  const largest = Math.max(...row);
  const sum = row.reduce((total, z) => total + Math.exp(z - largest), 0);
  return row.map((z) => Math.exp(z - largest) / sum);
}

/** @param {string} name @param {readonly [number, number]} shape of the argument of each case @returns {Workload} */
function workload(name, [rows, columns]) {
  const random = randomStream(name);
  const inputs = Array.from({ length: CASES }, () => random.matrix(rows, columns, { scale: 3 }));
  const cases = inputs.map((logits, index) => ({ id: `case-${index}`, calls: [{ export: 'softmax', args: [fromPlain(logits)] }] }));
  return { name, source, inputs, cases, expected: inputs.map((logits) => logits.flatMap(softmax)) };
}

export const small = workload('S', [5, 10]);
export const large = workload('L', [20, 50]);

const limits = { cpuSeconds: LIMITS.cpuSeconds, memoryMiB: LIMITS.runnerMemoryMiB };

/** @param {Workload} job @param {ReadonlyArray<ArrayLike<number>>} received @throws where a number is not what it should be */
export function requireRight({ name, expected }, received) {
  const isRight = received.length === expected.length && expected.every((numbers, index) => numbers.every((x, i) => isClose(received[index]?.[i] ?? NaN, x, TOLERANCE)));
  if (!isRight) throw new Error(`${name}: not the softmax`);
}

/**
 * What a worker does with one submission, but for its exercise: compiles, runs, and compares every number.
 * @param {Sandbox} sandbox @param {Workload} job @param {string} person @returns {Promise<Timed>}
 */
export async function submit(sandbox, job, person) {
  const started = performance.now();
  const compiled = await sandbox.compile(job.source, person);
  if (compiled.kind !== 'compiled') throw new Error(`${job.name}: ${compiled.kind}`);
  const run = await sandbox.run({ person, program: compiled.program, exports: ['softmax'], cases: job.cases, limits, randomSeed: 1 });
  if (run.kind !== 'ran') throw new Error(`${job.name}: ${JSON.stringify(run)}`);
  requireRight(job, run.cases.map((one) => (one.kind === 'returned' && one.outputs[0]?.kind === 'tensor' ? one.outputs[0].data : [])));
  return { ms: performance.now() - started, compileMs: compiled.compileMs, runMs: run.runMs };
}

const LOOP_CPU_SECONDS = 1;
const loop = 'export function softmax(logits: number[][]): number[][] { for (;;) logits.reverse(); }';

/**
 * Runs into its limit.
 * @param {Sandbox} sandbox @param {string} person @returns {Promise<{ runMs: number, cpuMs: number }>} `cpuMs` is what the limit allows
 */
export async function submitLoop(sandbox, person) {
  const compiled = await sandbox.compile(loop, person);
  if (compiled.kind !== 'compiled') throw new Error(`the loop: ${compiled.kind}`);
  const run = await sandbox.run({ person, program: compiled.program, exports: ['softmax'], cases: small.cases, limits: { ...limits, cpuSeconds: LOOP_CPU_SECONDS }, randomSeed: 1 });
  const [first] = run.kind === 'ran' ? run.cases : [];
  if (run.kind !== 'ran' || first?.kind !== 'ended' || first.verdict !== 'time-limit') throw new Error(`the loop: ${JSON.stringify(run)}`);
  return { runMs: run.runMs, cpuMs: LOOP_CPU_SECONDS * 1000 };
}
