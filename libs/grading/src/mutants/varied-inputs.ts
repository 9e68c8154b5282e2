import type { Call, JobCase } from '@gradus/sandbox';
import { type Random, type Tensor, type Value, callSource, itemsOf, joinItems } from '@gradus/values';
import type { PlannedCase } from '../plan';
import { coupledLengths, keepsLengths } from './coupled-lengths';

/**
 * Inputs near those that the cases draw, which the cases may never draw: an argument of another case, numbers scaled, a number
 * changed, rows left out. Many are no inputs of the exercise at all; whoever uses them has to find out which.
 */
export function varyInputs(inputs: readonly PlannedCase[], count: number, random: Random): PlannedCase[] {
  const known = new Set(inputs.map(({ prepared }) => sourceOf(prepared.call)));
  const callsOf = (name: string): Call[] => inputs.map(({ prepared }) => prepared.call).filter((call) => call.export === name);
  const coupled = new Map([...new Set(inputs.map(({ prepared }) => prepared.call.export))].map((name) => [name, coupledLengths(callsOf(name))]));
  return Array.from({ length: inputs.length > 0 ? count : 0 }, (_, i) => i).flatMap((i) => {
    const base = random.pick(inputs);
    const call = { ...base.prepared.call, args: varyArguments(base.prepared.call, inputs, random) };
    if (known.has(sourceOf(call)) || !keepsLengths(call, coupled.get(call.export) ?? [])) return [];
    known.add(sourceOf(call));
    return [{ ...base, id: `varied/${i}`, prepared: { ...base.prepared, call } }];
  });
}

/** The call alone, without those that checks of gradients add. */
export function callAlone({ id, prepared }: PlannedCase): JobCase {
  return { id, calls: [prepared.call] };
}

function sourceOf(call: Call): string {
  return callSource(call.export, call.args);
}

function varyArguments(call: Call, inputs: readonly PlannedCase[], random: Random): readonly Value[] {
  const position = random.integer(0, Math.max(0, call.args.length - 1));
  const put = (value: Value | undefined): readonly Value[] => call.args.map((one, i) => (i === position && value ? value : one));
  const argument = call.args[position];
  switch (random.pick(['other', 'other', 'numbers', 'numbers', 'shorter'])) {
    case 'other':
      return put(random.pick(inputs.filter(({ prepared }) => prepared.call.export === call.export)).prepared.call.args[position]);
    case 'numbers':
      return put(argument && varyNumbers(argument, random));
    default:
      return shorten(call.args, random);
  }
}

/** Changes one tensor somewhere in the value. */
function varyNumbers(value: Value, random: Random): Value {
  switch (value.kind) {
    case 'tensor':
      return varyTensor(value, random);
    case 'list': {
      const at = random.integer(0, value.items.length - 1);
      return { ...value, items: value.items.map((item, i) => (i === at ? varyNumbers(item, random) : item)) };
    }
    case 'dictionary': {
      const key = random.pick(['', ...value.entries.keys()].slice(value.entries.size > 0 ? 1 : 0));
      return { ...value, entries: new Map([...value.entries].map(([name, item]) => [name, name === key ? varyNumbers(item, random) : item])) };
    }
    case 'truth':
      return { ...value, truth: !value.truth };
    default:
      return value;
  }
}

/** Whole numbers stay whole, and positive ones (sizes, strides, counts) positive. */
function varyTensor(tensor: Tensor, random: Random): Tensor {
  if (tensor.data.length === 0) return tensor;
  const isWhole = tensor.data.every(Number.isInteger);
  const least = isWhole && tensor.data.every((x) => x > 0) ? 1 : isWhole && tensor.data.every((x) => x >= 0) ? 0 : -Infinity;
  const at = random.integer(0, tensor.data.length - 1);
  const other = tensor.data[random.integer(0, tensor.data.length - 1)] ?? 0;
  const factor = random.pick(isWhole ? [-1, 2, 3] : [-1, 0.1, 3, 10]);
  const isScaled = random.uniform() < 0.5;
  // Short decimals stay short.
  const short = (x: number): number => Number(x.toPrecision(12));
  const change = (x: number): number => short(isScaled ? x * factor : random.pick(isWhole ? [0, x + 1, x - 1, -x, 2 * x, other] : [0, -x, 10 * x, other]));
  const changed = tensor.data.map((x, i) => (isScaled || i === at ? Math.max(least, change(x)) : x));
  return { ...tensor, data: changed };
}

/** All arguments of one length lose the same rows at their end. */
function shorten(args: readonly Value[], random: Random): readonly Value[] {
  const lengths = args.map(lengthOf).filter((length) => length > 1);
  if (lengths.length === 0) return args;
  const length = random.pick(lengths);
  const kept = random.integer(1, length - 1);
  return args.map((value) => (lengthOf(value) === length ? firstOf(value, kept) : value));
}

function lengthOf(value: Value): number {
  if (value.kind === 'list') return value.items.length;
  return value.kind === 'tensor' ? value.shape[0] ?? 0 : 0;
}

function firstOf(value: Value, count: number): Value {
  if (value.kind === 'list') return joinItems(value.items.slice(0, count));
  return value.kind === 'tensor' ? joinItems(itemsOf(value).slice(0, count)) : value;
}
