/*
idea: Parameter properties, static blocks, accessors, optional calls, logical assignment.
class: unusual
accepts: right
*/
class Scaled {
  static #made = 0;
  static readonly names: string[];
  static {
    this.names = ['softmax', 'scale'];
  }
  constructor(private readonly rows: number[][], public k?: number) {
    this.k ??= 1;
    Scaled.#made ||= 1;
  }
  get out(): number[][] {
    return this.rows?.map?.((row) => row.map((x) => x * (this.k ?? 1)));
  }
  static has(found: object): boolean {
    return #made in Scaled && found instanceof Scaled;
  }
}

export function softmax(z: number[]): number[] {
  let m: number | undefined;
  for (const x of z) m = m === undefined || x > m ? x : m;
  const e = z.map((x) => Math.E ** (x - (m ?? 0)));
  const s = e.reduce((a, b) => a + b);
  return e.map((x) => x / s);
}

export const scale = (rows: number[][], k: number): number[][] => {
  const scaled = new Scaled(rows, k);
  return Scaled.has(scaled) ? scaled.out : [];
};
