import { type Random, type Value, randomStream } from '@gradus/values';

/**
 * The arguments with noise of a relative size on every tensor that holds a fraction. Tensors of whole numbers alone are
 * taken to be indices, labels, sizes and strides, which have no noise.
 */
export function withNoise(
  args: readonly Value[],
  { noise, seed, exercise, group }: { readonly noise: number; readonly seed: number; readonly exercise: string; readonly group: string },
): Value[] {
  const random = randomStream('noise', seed, exercise, group);
  return args.map((arg) => disturb(arg, noise, random));
}

function disturb(value: Value, noise: number, random: Random): Value {
  switch (value.kind) {
    case 'tensor':
      if (value.data.every((x) => Number.isInteger(x) || !Number.isFinite(x))) return value;
      return { ...value, data: value.data.map((x) => x * (1 + noise * (2 * random.uniform() - 1))) };
    case 'list':
      return { kind: 'list', items: value.items.map((item) => disturb(item, noise, random)) };
    case 'dictionary':
      return { kind: 'dictionary', entries: new Map([...value.entries].map(([key, item]) => [key, disturb(item, noise, random)])) };
    default:
      return value;
  }
}
