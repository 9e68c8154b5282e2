/**
 * A seeded stream of random numbers: the same labels give the same numbers on every machine. xoshiro128** (Blackman and
 * Vigna 2018), seeded by FNV-1a over the labels and SplitMix32. Not for secrets.
 */
export interface Random {
  /** In [0, 1), 53 bits. */
  uniform(): number;
  /** An integer in [low, high], both included. */
  integer(low: number, high: number): number;
  /** Standard normal (Box and Muller 1958), scaled and shifted. */
  normal(mean?: number, deviation?: number): number;
  /** `normal` rounded to `digits` decimals, so that float32 references start from short numbers. */
  normals(length: number, options?: { readonly scale?: number; readonly digits?: number }): number[];
  matrix(rows: number, columns: number, options?: { readonly scale?: number; readonly digits?: number }): number[][];
  pick<T>(items: readonly T[]): T;
  /** The items in random order (Fisher and Yates); the argument stays as it is. */
  shuffle<T>(items: readonly T[]): T[];
}

/** @param labels what names the stream, e.g. seed, exercise, group */
export function randomStream(...labels: ReadonlyArray<string | number>): Random {
  const next = generator(labels.join('\u0000'));
  const uniform = (): number => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
  const integer = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));
  const normal = (mean = 0, deviation = 1): number =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const normals: Random['normals'] = (length, { scale = 1, digits = 4 } = {}) =>
    Array.from({ length }, () => Number((scale * normal()).toFixed(digits)) + 0);
  return {
    uniform,
    integer,
    normal,
    normals,
    matrix: (rows, columns, options) => Array.from({ length: rows }, () => normals(columns, options)),
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('pick from an empty list');
      return item;
    },
    shuffle: (items) => shuffle(items, integer),
  };
}

function shuffle<T>(items: readonly T[], integer: Random['integer']): T[] {
  const rest = [...items];
  const shuffled: T[] = [];
  while (rest.length > 0) shuffled.push(...rest.splice(integer(0, rest.length - 1), 1));
  return shuffled;
}

function generator(label: string): () => number {
  let hash = 2166136261;
  for (let i = 0; i < label.length; i += 1) hash = Math.imul(hash ^ label.charCodeAt(i), 16777619);
  const split = (): number => {
    hash = (hash + 0x9e3779b9) | 0;
    let mixed = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  let [a, b, c, d] = [split(), split(), split(), split() | 1];
  return () => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return scrambled >>> 0;
  };
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}
