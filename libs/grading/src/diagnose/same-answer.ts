import type { ExerciseTolerance } from '@gradus/exercise';
import { type Tensor, type Value, isClose, sameShape } from '@gradus/values';
import { elementTolerance } from '../compare/close';

/** A twin's numbers are the student's if they differ by less than this share of the distance from twin to reference. */
const FAR_TIGHTER = 0.01;

/**
 * Whether a student's answer is a twin's answer rather than the reference's: built alike, every number close to the twin's,
 * and nearer to it by far than the twin is to the reference. NaN equals NaN and an infinity the one of its sign; where twin
 * and reference differ in kind or shape, that is distance enough.
 */
export function isSameAnswer(student: Value, twin: Value, reference: Value, tolerance: ExerciseTolerance): boolean {
  const pairs = tensorPairs(student, twin);
  if (pairs === undefined) return false;
  const distances = tensorPairs(twin, reference)?.map(([t, r]) => distance(t, r));
  return pairs.every(([s, t], position) => {
    const limit = distances?.[position] ?? Infinity;
    const nearest = elementTolerance(t, tolerance);
    return s.data.every((x, i) => isSameNumber(x, t.data[i] ?? NaN, nearest)) && isNearer(distance(s, t), limit);
  });
}

/** How many numbers of the answer are evidence. */
export function countEqual(student: Value): number {
  return (tensorPairs(student, student) ?? []).reduce((sum, [tensor]) => sum + tensor.data.length, 0);
}

function isSameNumber(a: number, b: number, tolerance: { readonly rtol: number; readonly atol: number }): boolean {
  return (Number.isNaN(a) && Number.isNaN(b)) || isClose(a, b, tolerance);
}

function isNearer(own: number, limit: number): boolean {
  // A part in which twin and reference are the same tells nothing; closeness has been asked for already.
  return limit === 0 || own <= FAR_TIGHTER * limit;
}

/** Largest |a − b|; infinite where one is NaN or infinite and the other is not the same. */
function distance(a: Tensor, b: Tensor): number {
  let largest = 0;
  a.data.forEach((x, i) => {
    const y = b.data[i] ?? NaN;
    const same = Object.is(x, y) || x === y;
    largest = Math.max(largest, same ? 0 : Number.isFinite(x) && Number.isFinite(y) ? Math.abs(x - y) : Infinity);
  });
  return largest;
}

/** The tensors of two answers side by side; undefined where the answers are not built alike or differ in what is no number. */
function tensorPairs(a: Value, b: Value): Array<readonly [Tensor, Tensor]> | undefined {
  if (a.kind === 'tensor' && b.kind === 'tensor') return sameShape(a.shape, b.shape) ? [[a, b]] : undefined;
  if (a.kind === 'list' && b.kind === 'list') return joinPairs(a.items, b.items);
  if (a.kind === 'dictionary' && b.kind === 'dictionary') {
    const other = [...a.entries.keys()].map((key) => b.entries.get(key));
    if (a.entries.size !== b.entries.size || other.includes(undefined)) return undefined;
    return joinPairs([...a.entries.values()], other.filter((item) => item !== undefined));
  }
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text ? [] : undefined;
  if (a.kind === 'truth' && b.kind === 'truth') return a.truth === b.truth ? [] : undefined;
  if (a.kind === 'nothing' && b.kind === 'nothing') return a.nothing === b.nothing ? [] : undefined;
  return undefined;
}

function joinPairs(a: readonly Value[], b: readonly Value[]): Array<readonly [Tensor, Tensor]> | undefined {
  if (a.length !== b.length) return undefined;
  const pairs: Array<readonly [Tensor, Tensor]> = [];
  for (const [position, item] of a.entries()) {
    const other = b[position];
    const part = other && tensorPairs(item, other);
    if (!part) return undefined;
    pairs.push(...part);
  }
  return pairs;
}
