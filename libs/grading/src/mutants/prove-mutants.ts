import type { ExerciseBundle } from '@gradus/exercise';
import { randomStream } from '@gradus/values';
import type { Engine } from '../engine';
import { type CasesOfSeed, jobCase } from '../plan';
import { prepareCases } from '../prepare-cases';
import { agreedInputs } from './agreed-inputs';
import { inLanes } from './in-lanes';
import { type Mutant, makeMutants } from './make-mutants';
import { type MutantsReport, NO_MUTANTS, type Survivor } from './report';
import { randomInputs } from './random-inputs';
import { ProgramRunner } from './run-program';
import { type Difference, type Yardstick, tellApart, tellBeyondCases } from './tell-apart';
import { type Fate, tryMutant } from './try-mutant';

export interface MutantsRequest {
  readonly bundle: ExerciseBundle;
  readonly engine: Engine;
  /** Of the pool. */
  readonly seeds: readonly number[];
  /** Every mutant, also of an answer that takes long. */
  readonly isThorough: boolean;
}

/** Of a training loop whose mutants take longer than this together a sample is tried, always the same. */
const LONG_MS = 6000;
const SAMPLE = 24;
const INPUTS = 1000;
const SLOW_CALL_MS = 5;
const INPUTS_OF_SLOW_CALLS = 20;
/** Inputs near those, of which only some are any. */
const VARIED = 500;

/**
 * Shows that the cases notice every part of solution.ts: programs that differ from it in one operator, index, bound or constant
 * score less, unless they do the same on every input that the cases can draw, or exercise.yaml says why not.
 */
export async function proveMutants(request: MutantsRequest): Promise<{ findings: string[]; report: MutantsReport }> {
  const { bundle, engine } = request;
  const lanes = Array.from({ length: engine.sandbox.maxRunning }, (_, i) => new ProgramRunner(engine, bundle, `lane ${i}`));
  const seeds: CasesOfSeed[] = [];
  for (const seed of request.seeds) {
    const cases = await prepareCases({ bundle, hidden: { seed } }, engine);
    if (cases.kind === 'ok') seeds.push(cases.value);
  }
  const modelMs = await measureModel(lanes, bundle, seeds);
  if (modelMs === undefined) return { findings: ['solution.ts does not run: see the other proofs'], report: NO_MUTANTS };
  const all = makeMutants(modelOf(bundle));
  const isLong = bundle.spec.groups.some((group) => group.step === 'trains') && modelMs * all.length > LONG_MS;
  const mutants = isLong && !request.isThorough ? sampleOf(all, bundle.id) : all;
  const fates = await inLanes(lanes, mutants, (lane, { source }) => tryMutant(lane, source, { engine, bundle, seeds, modelMs }));
  const survived = mutants.filter((_, i) => fates[i]?.kind === 'survived');
  const yardsticks = survived.length > 0 ? await makeYardsticks(lanes, request) : undefined;
  const survivors = await inLanes(lanes, survived, (lane, mutant) => judgeSurvivor(lane, mutant, yardsticks, request));
  const report = countAll({ all, tried: mutants, fates, survivors, inputs: yardsticks?.drawn.inputs.length ?? 0 });
  return { findings: [...findingsOf(survivors), ...idleReasons(bundle, all, mutants, survivors), ...troubles(mutants, fates)], report };
}

function modelOf(bundle: ExerciseBundle): string {
  return bundle.solutions[0]?.source ?? '';
}

/** The shortest of three runs: the machine may be busy with others. */
async function measureModel([lane]: readonly ProgramRunner[], bundle: ExerciseBundle, [first]: readonly CasesOfSeed[]): Promise<number | undefined> {
  const times: number[] = [];
  for (let i = 0; i < 3 && lane && first; i += 1) {
    const run = await lane.run(modelOf(bundle), first.planned.map(jobCase));
    if (run.kind === 'ran' && run.outcomes.every((outcome) => outcome.kind === 'returned')) times.push(run.runMs);
  }
  return times.length > 0 ? Math.min(...times) : undefined;
}

function sampleOf(mutants: readonly Mutant[], exercise: string): Mutant[] {
  const chosen = new Set(randomStream('mutants', exercise).shuffle(mutants).slice(0, SAMPLE));
  return mutants.filter((mutant) => chosen.has(mutant));
}

interface Yardsticks {
  /** What the cases can draw. */
  readonly drawn: Yardstick;
  /** What they never draw, and all solutions agree on. */
  readonly agreed: Yardstick;
}

async function makeYardsticks([lane]: readonly ProgramRunner[], { bundle, engine }: MutantsRequest): Promise<Yardsticks | undefined> {
  if (!lane) return undefined;
  const few = await measured(lane, bundle, await randomInputs(bundle, engine, INPUTS_OF_SLOW_CALLS));
  const times = few.outcomes.map((outcome) => (outcome.kind === 'not-run' ? 0 : outcome.timeMs)).sort((a, b) => a - b);
  const isSlow = (times[Math.floor(times.length / 2)] ?? 0) > SLOW_CALL_MS;
  const drawn = isSlow ? { ...few, ...firstOf(few, INPUTS_OF_SLOW_CALLS) } : await measured(lane, bundle, await randomInputs(bundle, engine, INPUTS));
  return { drawn, agreed: await agreedInputs(lane, bundle, drawn.inputs, isSlow ? INPUTS_OF_SLOW_CALLS : VARIED) };
}

function firstOf({ inputs, outcomes }: Yardstick, count: number): Pick<Yardstick, 'inputs' | 'outcomes'> {
  return { inputs: inputs.slice(0, count), outcomes: outcomes.slice(0, count) };
}

async function measured(lane: ProgramRunner, bundle: ExerciseBundle, inputs: Yardstick['inputs']): Promise<Yardstick> {
  const run = await lane.run(modelOf(bundle), inputs.map(jobCase));
  return run.kind === 'ran' ? { inputs, outcomes: run.outcomes, runMs: run.runMs } : { inputs: [], outcomes: [], runMs: 0 };
}

async function judgeSurvivor(lane: ProgramRunner, mutant: Mutant, yardsticks: Yardsticks | undefined, { bundle, engine }: MutantsRequest): Promise<Survivor> {
  const { mutator, line, column, before, code } = mutant;
  const place = { mutator, line, column, before, code };
  const { source } = mutant;
  const difference =
    yardsticks && ((await tellApart(lane, source, yardsticks.drawn, { engine, bundle })) ?? (await tellBeyondCases(lane, source, yardsticks.agreed, bundle)));
  if (!difference) return { ...place, kind: 'equivalent' };
  const reason = bundle.spec.mutants.find((one) => one.code === code)?.reason;
  return reason === undefined ? { ...place, kind: 'unexplained', difference } : { ...place, kind: 'explained', difference, reason };
}

interface Counted {
  readonly all: readonly Mutant[];
  readonly tried: readonly Mutant[];
  readonly fates: readonly Fate[];
  readonly survivors: readonly Survivor[];
  readonly inputs: number;
}

function countAll({ all, tried, fates, survivors, inputs }: Counted): MutantsReport {
  const count = (kind: Survivor['kind']): number => survivors.filter((one) => one.kind === kind).length;
  const noPrograms = fates.filter((fate) => fate.kind === 'no-program').length;
  return {
    all: all.length - noPrograms,
    tried: tried.length - noPrograms,
    killed: fates.filter((fate) => fate.kind === 'killed').length,
    equivalent: count('equivalent'),
    explained: count('explained'),
    unexplained: count('unexplained'),
    inputs,
    survivors,
  };
}

const HINTS: Readonly<Record<Difference['kind'], string>> = {
  refused: '',
  tolerated: ' (never more than your tolerance lets pass)',
  'never-drawn': ' (your cases never draw such an input, and all solutions agree on it)',
};

function findingsOf(survivors: readonly Survivor[]): string[] {
  return survivors.flatMap(({ kind, line, before, code, difference }) => {
    if (kind !== 'unexplained' || !difference) return [];
    const { input, own, model } = difference;
    return [`solution.ts:${line}: your cases do not notice this: \`${before}\` → \`${code}\`; ${input} gives ${own} instead of ${model}${HINTS[difference.kind]}`];
  });
}

/** A reason for what is noticed, or for what no mutant is, explains nothing. In a sample, those not tried are believed. */
function idleReasons({ spec }: ExerciseBundle, all: readonly Mutant[], tried: readonly Mutant[], survivors: readonly Survivor[]): string[] {
  return spec.mutants.flatMap(({ code }) => {
    const isUsed = survivors.some((one) => one.kind === 'explained' && one.code === code);
    const isOpen = all.some((one) => one.code === code && !tried.includes(one));
    return isUsed || isOpen ? [] : [`exercise.yaml: mutants: nothing that survives and differs is called \`${code}\``];
  });
}

function troubles(mutants: readonly Mutant[], fates: readonly Fate[]): string[] {
  return fates.flatMap((fate, i) => (fate.kind === 'unavailable' ? [`solution.ts:${mutants[i]?.line}: could not be tried: ${fate.reason}`] : []));
}
