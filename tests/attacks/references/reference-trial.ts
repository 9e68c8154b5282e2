import { createHash } from 'node:crypto';
import { type ExerciseBundle, bundleFromText } from '@gradus/exercise';
import { type AuthorOutcome, BACKEND_IDS, type BackendId, type References, createReferences } from '@gradus/reference';
import { type Sandbox, createSandbox } from '@gradus/sandbox';
import { fromPlain, toPlain } from '@gradus/values';
import { parseReferenceSettings } from '../../../apps/cli/src/reference-settings';
import { ProcessWatch } from '../process-watch';
import type { HostileReference, ToldLine } from './hostile-reference';

/** Each is tried by the same programs: those that are everywhere, and what a machine with more is asked to try (`GRADUS_TEST_BACKENDS=tfjs-node`). */
export const BACKENDS: readonly BackendId[] = BACKEND_IDS.filter((id) => ['cpu', 'wasm', ...(process.env['GRADUS_TEST_BACKENDS'] ?? '').split(',')].includes(id));

const SECONDS = 1;
/** Two attempts at most, each within twice its seconds and a second of grace, and the start of two processes on busy cores. */
const MOST_MS = 14_000;
/** What a reference process may have, and what Node itself weighs. */
const MOST_MIB = 1024 + 100;
const SETTLE_MS = 10_000;

const TEXT = { pt: 'texto', en: 'text' };
const CASES = 'export const cases = { easy: (random) => [{ id: "five", call: "softmax", args: [random.normals(5)] }] };';
const RIGHT_REFERENCE = 'export const softmax = (tf, [z]) => tf.softmax(tf.tensor1d(z));';
/** It rests on as much as may be of what an attack might have changed. */
const HONEST_REFERENCE = `export const softmax = async (tf, [z]) => {
  const x = tf.tensor2d([z.slice(0, 2), z.slice(2, 4)]);
  const w = tf.variable(tf.randomNormal([2, 2], 0, 1, 'float32', 7));
  const optimiser = tf.train.adam(0.1);
  const losses = [];
  for (let step = 0; step < 3; step += 1) losses.push(optimiser.minimize(() => tf.tanh(x.matMul(w)).mul(tf.sigmoid(w)).square().mean(), true));
  await new Promise((go) => setTimeout(go, 5));
  return {
    softmax: tf.softmax(tf.tensor1d(z)), losses, w, draws: [Math.random(), Math.random()], at: Date.now(), now: performance.now(),
    pool: tf.maxPool(x.as4D(1, 2, 2, 1), 2, 1, 'same'), words: tf.tensor1d(['é']), tensors: tf.memory().numTensors, names: Object.keys(globalThis),
  };
};`;

/** References under attack, and what an honest exercise got before. */
export class ReferenceTrial implements AsyncDisposable {
  private exercises = 0;
  private honest: unknown;

  private constructor(
    private readonly sandbox: Sandbox,
    private readonly references: References,
    private readonly watch: ProcessWatch,
  ) {}

  static async begin(backend: BackendId): Promise<ReferenceTrial> {
    const sandbox = await createSandbox({ spares: 0 });
    try {
      const references = await createReferences({ ...parseReferenceSettings(process.env), backend, compile: (source) => sandbox.compile(source), prepareSeconds: SECONDS, judgeSeconds: SECONDS });
      const trial = new ReferenceTrial(sandbox, references, new ProcessWatch(50));
      trial.honest = await trial.prepareHonest();
      return trial;
    } catch (error) {
      // Nobody has it yet who would close it, and jest would wait for its processes for ever.
      await sandbox.close();
      throw error;
    }
  }

  async expectOutcome(hostile: HostileReference): Promise<void> {
    const bundle = this.bundleOf(hostile);
    const start = performance.now();
    const outcome = await (hostile.checks === undefined ? this.prepare(bundle, 1) : this.judge(bundle));
    expect(performance.now() - start).toBeLessThan(MOST_MS);
    const { expects } = hostile;
    switch (expects.kind) {
      case 'told':
        expect(outcome).toMatchObject({ kind: 'exercise-error', file: expects.file, message: expect.stringMatching(expects.message) as unknown });
        expect(JSON.stringify(outcome).length).toBeLessThan(10_000);
        expectLine('line' in outcome ? outcome.line : undefined, expects.line, sourceOf(hostile, expects.file));
        return;
      case 'right':
        expect(outcome).toEqual(await this.prepare(this.bundleOf({ reference: RIGHT_REFERENCE, ...casesIn(hostile) }), 1));
        expect(await this.prepare(bundle, 2)).toEqual(await this.prepare(this.bundleOf({ reference: RIGHT_REFERENCE, ...casesIn(hostile) }), 2));
        return;
      case 'gives':
        expect(outcome).toEqual({ kind: 'ok', value: [expects.value] });
    }
  }

  /** The same bits as before any attack, from the same references. */
  async expectHonest(): Promise<void> {
    expect(await this.prepareHonest()).toEqual(this.honest);
  }

  /** @throws where a process outgrew its bound or is there that was not before */
  async expectNothingLeft(): Promise<void> {
    await this.watch.until((living) => living.filter(isReference).length <= 2, SETTLE_MS, 'processes are left');
    const peaks = this.watch.everSeen().filter(isReference).map(({ peakMiB }) => peakMiB);
    expect(peaks.length).toBeGreaterThan(0);
    expect(Math.max(...peaks)).toBeLessThan(MOST_MIB);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.references.close();
    await this.sandbox.close();
    try {
      await this.watch.until((living) => living.length === 0, SETTLE_MS, 'processes outlive the references');
    } finally {
      this.watch[Symbol.dispose]();
    }
  }

  private async prepareHonest(): Promise<unknown> {
    const outcome = await this.prepare(this.bundleOf({ reference: HONEST_REFERENCE }), 1);
    expect(outcome).toMatchObject({ kind: 'ok' });
    return outcome;
  }

  /** The expected values of the one group. */
  private async prepare(bundle: ExerciseBundle, seed: number): Promise<AuthorOutcome<readonly unknown[]>> {
    const outcome = await this.references.prepare({ bundle, groups: ['easy'], seed });
    if (outcome.kind !== 'ok') return outcome;
    return { kind: 'ok', value: outcome.value.flatMap(({ cases }) => cases.map(({ expected }) => toPlain(expected))) };
  }

  private async judge(bundle: ExerciseBundle): Promise<AuthorOutcome<readonly unknown[]>> {
    const call = { export: 'softmax', args: [fromPlain([1, 2])] };
    const outcome = await this.references.judge(bundle, [{ kind: 'property', name: 'holds', call, output: fromPlain([1, 2]) }]);
    return outcome.kind === 'ok' ? { kind: 'ok', value: outcome.value.map(({ kind }) => kind) } : outcome;
  }

  /** Another grading hash each time, so that nothing comes from a cache. */
  private bundleOf({ cases = CASES, reference = RIGHT_REFERENCE, checks }: Partial<HostileReference>): ExerciseBundle {
    this.exercises += 1;
    const gradingHash = createHash('sha256').update(String(this.exercises)).digest('hex');
    const check = checks === undefined ? { close: {} } : { property: 'holds' };
    return bundleFromText(
      JSON.stringify({
        id: 'topic/exercise', slug: 'exercise', topic: { slug: 'topic', title: TEXT, order: 1 },
        spec: {
          title: TEXT, order: 1, difficulty: 'easy', tolerance: { rtol: 1e-5, atol: 1e-7 }, exports: { softmax: '(x: number[]): number[]' },
          groups: [{ id: 'easy', title: TEXT, step: 'values', points: 1, visibility: 'visible', checks: [check] }],
        },
        statement: TEXT, hints: { pt: [], en: [] }, starter: '', mistakes: [], solutions: [{ file: 'solution.ts', source: '' }],
        cases, reference, checks, gradingHash, contentHash: '',
      }),
    );
  }
}

function sourceOf({ cases = CASES, reference = RIGHT_REFERENCE, checks = '' }: HostileReference, file: string): string {
  return { 'cases.ts': cases, 'reference.ts': reference, 'checks.ts': checks }[file] ?? '';
}

function expectLine(line: number | undefined, expected: ToldLine, source: string): void {
  const lines = source.split('\n');
  if (expected === 'any') return expect(line === undefined || (line > 0 && line <= lines.length)).toBe(true);
  const declared = lines.findIndex((text) => /(const|let) softmax|^easy:|^ *holds:/.test(text)) + 1;
  expect(line).toBe(expected === 'none' ? undefined : expected === 'declared' ? declared : expected);
}

function casesIn({ cases }: HostileReference): { readonly cases?: string } {
  return cases === undefined ? {} : { cases };
}

function isReference({ kind }: { readonly kind: string }): boolean {
  return /^node (reference|tfjs-node|webgpu)-process\.js$/.test(kind);
}
