import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExerciseBundle, readExercise } from '@gradus/exercise';
import { type References, createReferences } from '@gradus/reference';
import { type Sandbox, createSandbox } from '@gradus/sandbox';
import { type Tolerance, type Value, fromPlain, sameShape, scaleOf, toSource } from '@gradus/values';
import { type Expectation, type GoldenCase, VALUES } from './topics/expectation';
import { FROM_TOPICS } from './topics/topics';

jest.setTimeout(120_000);

const ABSOLUTE = 1e-7;
/** In float64 whatever is compared, the weights after 40 epochs too. */
const FLOAT64 = { rtol: 1e-9, atol: 1e-12 };

/** The golden cases of an exercise as calls of its exports, by TOPIC/EXERCISE. */
const EXERCISES = new Map(Object.entries(FROM_TOPICS).flatMap(([topic, exercises]) => Object.entries(exercises).map(([slug, read]) => [`${topic}/${slug}`, read] as const)));

let sandbox: Sandbox;
let references: References;
beforeAll(async () => {
  sandbox = await createSandbox({ spares: 0 });
  references = await createReferences({ compile: (source) => sandbox.compile(source) });
});
afterAll(async () => {
  await Promise.all([references.close(), sandbox.close()]);
});

describe.each([...EXERCISES.keys()])('the reference of %s', (id) => {
  it.each(['float32', 'float64'] as const)('agrees with PyTorch in %s', async (precision) => {
    const expectations = goldenOf(id).flatMap((golden) => (EXERCISES.get(id)?.(golden) ?? []).map((one) => ({ name: golden.name, ...one })));
    const outcome = await references.prepare({ bundle: withCases(id, expectations), groups: ['golden'], seed: 1, precision });
    if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
    const answers = outcome.value[0]?.cases ?? [];
    expect(answers).toHaveLength(expectations.length);
    const wrong = expectations.flatMap(({ name, call, parts }, i) =>
      parts.map(({ part, value, rtol }) => ({
        at: `${name}: ${call}${part === undefined ? '' : `.${part}`}`,
        error: errorOf(partOf(answers[i]?.expected, part), fromPlain(value), precision === 'float64' ? FLOAT64 : { rtol, atol: ABSOLUTE }),
      })),
    ).filter(({ error }) => !(error <= 1));
    expect(wrong).toEqual([]);
  });
});

describe('the sizes of the golden convolutions', () => {
  it('are those of the reference', async () => {
    const sizes = goldenOf('convolutions/conv2d').flatMap(sizesOf);
    const outcome = await references.prepare({ bundle: withCases('convolutions/conv2d', sizes), groups: ['golden'], seed: 1 });
    if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
    expect(outcome.value[0]?.cases.map(({ expected }) => expected)).toEqual(sizes.map(({ parts }) => fromPlain(parts[0]?.value)));
  });
});

function sizesOf({ inputs, outputs }: GoldenCase): Expectation[] {
  const [image, kernel, stride, size] = [inputs['image'], inputs['kernel'], inputs['stride'], outputs['size']].map(fromPlain);
  if (image?.kind !== 'tensor' || kernel?.kind !== 'tensor' || stride?.kind !== 'tensor' || size?.kind !== 'tensor') return [];
  return [0, 1].map((axis) => ({
    call: 'outputSize',
    args: [image.shape[axis], kernel.shape[axis], stride.data[axis], inputs['padding']],
    parts: [{ value: size.data[axis], rtol: VALUES }],
  }));
}

function goldenOf(id: string): readonly GoldenCase[] {
  const [topic, slug] = id.split('/');
  // Numbers that JSON cannot carry are texts; no text in the files equals them.
  const numbers = new Map<unknown, number>([['NaN', NaN], ['Infinity', Infinity], ['-Infinity', -Infinity]]);
  const text = readFileSync(join(__dirname, `${topic}.json`), 'utf8');
  // Written by generate.py, which reads every file back: {exercise: [cases]}.
  const cases = JSON.parse(text, (_key, value: unknown) => numbers.get(value) ?? value) as Record<string, GoldenCase[]>;
  return cases[slug ?? ''] ?? [];
}

/** The exercise with these calls in place of its cases. */
function withCases(id: string, calls: readonly Expectation[]): ExerciseBundle {
  const [topic = '', slug = ''] = id.split('/');
  const outcome = readExercise(join(__dirname, '..', '..', 'exercises'), topic, slug);
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  const { bundle } = outcome;
  const sources = calls.map(({ call, args }, i) => `{ id: 'case-${i}', call: '${call}', args: ${toSource(fromPlain(args))} }`);
  const [group] = bundle.spec.groups;
  if (group === undefined) throw new Error(`${id} has no group`);
  return {
    ...bundle,
    spec: { ...bundle.spec, groups: [{ ...group, id: 'golden', visibility: 'visible' }] },
    cases: `export const cases = { golden: () => [${sources.join(',\n')}] };`,
    gradingHash: `golden ${id} ${calls.map(({ call }) => call).join()}`,
  };
}

function partOf(value: Value | undefined, part: string | undefined): Value | undefined {
  if (part === undefined) return value;
  return value?.kind === 'dictionary' ? value.entries.get(part) : undefined;
}

/** The largest |a − r| in units of atol + rtol · (largest |r| of its tensor); infinite where the two are not built alike. */
function errorOf(received: Value | undefined, expected: Value | undefined, tolerance: Tolerance): number {
  if (received?.kind === 'tensor' && expected?.kind === 'tensor') {
    if (!sameShape(received.shape, expected.shape)) return Infinity;
    const unit = tolerance.atol + tolerance.rtol * scaleOf(expected);
    return Math.max(0, ...received.data.map((x, i) => (Object.is(x, expected.data[i]) ? 0 : Math.abs(x - (expected.data[i] ?? NaN)) / unit)));
  }
  if (received?.kind === 'list' && expected?.kind === 'list') {
    if (received.items.length !== expected.items.length) return Infinity;
    return Math.max(0, ...received.items.map((item, i) => errorOf(item, expected.items[i], tolerance)));
  }
  if (received?.kind === 'dictionary' && expected?.kind === 'dictionary') {
    if (received.entries.size !== expected.entries.size) return Infinity;
    return Math.max(0, ...[...received.entries].map(([key, item]) => errorOf(item, expected.entries.get(key), tolerance)));
  }
  if (received?.kind === 'truth' && expected?.kind === 'truth') return received.truth === expected.truth ? 0 : Infinity;
  return received?.kind === 'text' && expected?.kind === 'text' && received.text === expected.text ? 0 : Infinity;
}
