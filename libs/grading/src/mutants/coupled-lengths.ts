import type { Call } from '@gradus/sandbox';
import type { Value } from '@gradus/values';

/** Two axes of arguments, `0.0` and `1.0`, that have one length in every input: rows that belong together. */
type Coupled = readonly [string, string];

/** What holds of the lengths in all calls, and so belongs to what an input is. */
export function coupledLengths(calls: readonly Call[]): Coupled[] {
  const [first, ...others] = calls.map(lengthsOf);
  const axes = [...(first ?? [])];
  const pairs = axes.flatMap(([a, length], i) => axes.slice(i + 1).flatMap(([b, other]): Coupled[] => (length === other ? [[a, b]] : [])));
  return pairs.filter((pair) => others.every((lengths) => isKept(pair, lengths)));
}

export function keepsLengths(call: Call, coupled: readonly Coupled[]): boolean {
  const lengths = lengthsOf(call);
  return coupled.every((pair) => isKept(pair, lengths));
}

function isKept([a, b]: Coupled, lengths: ReadonlyMap<string, number>): boolean {
  return lengths.get(a) === lengths.get(b);
}

function lengthsOf({ args }: Call): ReadonlyMap<string, number> {
  return new Map(args.flatMap((value, i) => shapeOf(value).map((length, axis) => [`${i}.${axis}`, length] as const)));
}

function shapeOf(value: Value): readonly number[] {
  if (value.kind === 'list') return [value.items.length];
  return value.kind === 'tensor' ? value.shape : [];
}
