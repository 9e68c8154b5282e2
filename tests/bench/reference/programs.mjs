/** Twelve programs as an author would write them as reference.ts, and how far two runs of one lie apart. */
import { readFileSync, readdirSync } from 'node:fs';
import { bundleFromText } from '@gradus/exercise';
import { fromPlain, sameShape, scaleOf, toSource } from '@gradus/values';

/** @typedef {import('@gradus/exercise').ExerciseBundle} ExerciseBundle */
/** @typedef {import('@gradus/reference').References} References */
/** @typedef {import('@gradus/reference').PrepareRequest} PrepareRequest */
/** @typedef {import('@gradus/values').Value} Value */
/** @typedef {Pick<PrepareRequest, 'backend' | 'precision'> & { readonly seed?: number }} On */
/** @typedef {typeof KINDS[number]} Kind */
/** What a program's output is sorted by: how much may differ depends on it. */
const KINDS = /** @type {const} */ (['exact', 'values', 'gradients', 'trained']);

/** In float32, as a share of the largest number of a tensor. */
export const ALLOWED = Object.freeze({ exact: 0, values: 1e-5, gradients: 1e-5, trained: 1e-4 });

export const PROGRAMS = Object.freeze([
  'softmax-regression', 'mlp-gradients', 'mlp-adam', 'cnn-gradients', 'cnn-trained', 'attention', 'layers-fit', 'embeddings', 'batch-norm',
  'layer-norm-gelu', 'recurrent', 'ngrams',
]);

/** @param {string} folder that of the programs @param {string} name @param {unknown} [input] in place of the program's own */
export function bundleOf(folder, name, input) {
  const source = readFileSync(`${folder}/${name}.ts`, 'utf8');
  if (input === undefined) return bundleWith(name, source);
  return bundleWith(name, source, `export const cases = { program: () => [{ id: 'golden', call: 'run', args: [${toSource(fromPlain(input))}] }] };`);
}

/** A program as an exercise; the source holds both, its cases and itself. @param {string} name @param {string} source @param {string} [cases] */
export function bundleWith(name, source, cases = source) {
  const text = { pt: name, en: name };
  return bundleFromText(
    JSON.stringify({
      id: `programs/${name}`, slug: name, topic: { slug: 'programs', title: text, order: 1 },
      spec: {
        title: text, order: 1, difficulty: 'easy', tolerance: { rtol: 1e-5, atol: 1e-7 }, exports: { run: '(input: unknown): unknown' },
        groups: [{ id: 'program', title: text, step: 'values', points: 1, visibility: 'visible', checks: [{ close: {} }] }],
      },
      statement: text, hints: { pt: [], en: [] }, starter: '', mistakes: [], solutions: [{ file: 'solution.ts', source: '' }],
      cases,
      reference: source,
      gradingHash: `${name} ${cases === source ? 'own' : 'given'} input`,
      contentHash: '',
    }),
  );
}

/** @param {string} folder @returns {string[]} the programs that lie there */
export function programsIn(folder) {
  return readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
}

/** The outputs of the program's cases, or why there are none. @param {References} references @param {ExerciseBundle} bundle @param {On} on @returns {Promise<Value[] | string>} */
export async function outputsOf(references, bundle, on) {
  const outcome = await references.prepare({ seed: 1, ...on, bundle, groups: ['program'] });
  if (outcome.kind === 'ok') return outcome.value.flatMap(({ cases }) => cases.map(({ expected }) => expected));
  return outcome.kind === 'unavailable' ? outcome.reason : outcome.message;
}

/**
 * The largest error of each kind over the largest number of its tensor; infinite where the two are built differently.
 * @param {readonly Value[]} received @param {readonly Value[]} expected
 */
export function errorsOf(received, expected) {
  /** @type {Partial<Record<Kind, number>>} */
  const errors = {};
  for (const kind of KINDS) {
    const parts = expected.map((value, i) => [part(received[i], kind), part(value, kind)]).filter(([, value]) => value !== undefined);
    if (parts.length > 0) errors[kind] = Math.max(...parts.map(([a, b]) => errorOf(a, b)));
  }
  return errors;
}

/** @param {Value | undefined} value @param {string} name @returns {Value | undefined} */
function part(value, name) {
  return value?.kind === 'dictionary' ? value.entries.get(name) : undefined;
}

/** @param {Value | undefined} received @param {Value | undefined} expected @returns {number} */
export function errorOf(received, expected) {
  if (received?.kind === 'tensor' && expected?.kind === 'tensor') {
    if (!sameShape(received.shape, expected.shape)) return Infinity;
    const scale = scaleOf(expected) || 1;
    const errors = received.data.map((x, i) => Math.abs(x - (expected.data[i] ?? NaN)) / scale);
    // NaN is lost in Math.max's neighbours, not in its answer.
    return errors.reduce((worst, error) => Math.max(worst, Number.isNaN(error) ? Infinity : error), 0);
  }
  if (received?.kind === 'list' && expected?.kind === 'list') {
    return received.items.length === expected.items.length ? Math.max(0, ...received.items.map((item, i) => errorOf(item, expected.items[i]))) : Infinity;
  }
  if (received?.kind === 'dictionary' && expected?.kind === 'dictionary') {
    return Math.max(0, ...[...expected.entries].map(([key, item]) => errorOf(received.entries.get(key), item)));
  }
  return received?.kind === 'text' && expected?.kind === 'text' && received.text === expected.text ? 0 : Infinity;
}

/** The golden outputs of a program, each compared with the part of its output that has the same name. @param {Value} output @param {Record<string, unknown>} golden */
export function goldenErrors(output, golden) {
  const parts = KINDS.flatMap((kind) => {
    const value = part(output, kind);
    return value?.kind === 'dictionary' ? [...value.entries] : [];
  });
  // Where weights are both trained and given (embeddings), the later kind wins.
  const named = new Map(parts);
  return Object.fromEntries(Object.entries(golden).map(([key, value]) => [key, errorOf(named.get(key), fromPlain(value))]));
}
