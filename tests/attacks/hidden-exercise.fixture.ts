import { join } from 'node:path';
import type { Result } from '@gradus/contract';
import { type ExerciseBundle, type GroupSpec, readExercise } from '@gradus/exercise';

/** What the visible group hands in: a program that wants to tell hidden cases apart has it from the page. */
export const VISIBLE_INPUTS = { softmax: [[1, 2, 3], [0, -1, 5, 0.5]], scale: [[[1, 2], [3, 4]], [[2, -1]]] } as const;

const CASES = `
const softmax = (id, z) => ({ id, call: 'softmax', args: [z] });
const scale = (id, rows, k) => ({ id, call: 'scale', args: [rows, k] });
export const cases = {
  secret: (random) => [softmax('confidential-a', random.normals(5)), scale('confidential-b', random.matrix(2, 3), random.normals(1)[0]), softmax('confidential-c', random.normals(random.integer(2, 9)))],
  other: (random) => [scale('confidential-d', random.matrix(3, 2), 3), softmax('confidential-e', random.normals(4))],
  shown: () => [${VISIBLE_INPUTS.softmax.map((z, i) => `softmax('plain-${i}', ${JSON.stringify(z)})`).join()}, ${VISIBLE_INPUTS.scale.map((rows, i) => `scale('plain-s${i}', ${JSON.stringify(rows)}, 2)`).join()}],
};`;

const REFERENCE = `
export const softmax = (tf, [z]) => tf.softmax(tf.tensor1d(z));
export const scale = (tf, [rows, k]) => tf.mul(tf.tensor2d(rows), k);`;

function group(id: string, visibility: GroupSpec['visibility']): GroupSpec {
  return { id, title: { pt: id, en: id }, step: 'values', points: 3, visibility, checks: [{ kind: 'unchanged' }, { kind: 'close' }] };
}

/** The two functions of the attacks as an exercise, with a visible group between two hidden ones. */
export function hiddenExercise(): ExerciseBundle {
  const read = readExercise(join(__dirname, '../../exercises'), 'activations', 'softmax');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const { checks: _none, ...bundle } = read.bundle;
  return {
    ...bundle,
    cases: CASES,
    reference: REFERENCE,
    mistakes: [],
    gradingHash: 'hidden exercise of the attacks',
    spec: {
      ...bundle.spec,
      exports: { softmax: '(z: number[]): number[]', scale: '(rows: number[][], k: number): number[][]' },
      limits: { cpuSeconds: 1, memoryMiB: 512 },
      groups: [group('secret', 'hidden'), group('shown', 'visible'), group('other', 'hidden')],
    },
  };
}

/** Every number with decimals in a text, by its first digits: enough to know one of a thousand again. */
export function digitsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\d+\.\d{4,}/g)].map(([number]) => number.slice(0, 8)));
}

/** What a student's result says apart from how long it took. */
export function withoutTimes(result: Result): unknown {
  return JSON.parse(JSON.stringify(result, (key, value: unknown) => (key === 'timings' || key === 'timeMs' ? undefined : value)));
}
