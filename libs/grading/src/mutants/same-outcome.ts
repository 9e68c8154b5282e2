import type { CaseOutcome } from '@gradus/sandbox';
import type { Tensor, Value } from '@gradus/values';
import { sameShape, toSource } from '@gradus/values';

/** What a change in the order of a sum may do; any tolerance is wider. */
const ROUNDING = 1e-12;

/** Whether two programs did the same on a case: the same output but for rounding, the same arguments changed, or the same end. */
export function isSameOutcome(a: CaseOutcome, b: CaseOutcome): boolean {
  if (a.kind === 'ended' && b.kind === 'ended') return a.verdict === b.verdict;
  if (a.kind !== 'returned' || b.kind !== 'returned') return a.kind === b.kind;
  if (a.changed.map((one) => one.argument).join() !== b.changed.map((one) => one.argument).join()) return false;
  const [x, y] = [a.outputs[0], b.outputs[0]];
  return x !== undefined && y !== undefined && isSameValue(x, y);
}

export function isSameValue(a: Value, b: Value): boolean {
  if (a.kind === 'tensor' && b.kind === 'tensor') return isSameTensor(a, b);
  if (a.kind === 'list' && b.kind === 'list') {
    return a.items.length === b.items.length && a.items.every((item, i) => isSameItem(item, b.items[i]));
  }
  if (a.kind === 'dictionary' && b.kind === 'dictionary') {
    return a.entries.size === b.entries.size && [...a.entries].every(([key, item]) => isSameItem(item, b.entries.get(key)));
  }
  return a.kind === b.kind && toSource(a) === toSource(b);
}

function isSameItem(a: Value, b: Value | undefined): boolean {
  return b !== undefined && isSameValue(a, b);
}

function isSameTensor(a: Tensor, b: Tensor): boolean {
  return sameShape(a.shape, b.shape) && a.data.every((x, i) => isSameNumber(x, b.data[i] ?? NaN));
}

function isSameNumber(a: number, b: number): boolean {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  return Number.isFinite(a) && Math.abs(a - b) <= ROUNDING * Math.min(Math.abs(a), Math.abs(b));
}
