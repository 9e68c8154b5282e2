/*
idea: Exceptions carry the values: of loops, of results.
class: unusual
accepts: right
*/
class Found<T> extends Error {
  constructor(readonly value: T) {
    super('found');
  }
}
const caught = <T>(act: () => never): T => {
  try {
    return act();
  } catch (error) {
    if (error instanceof Found) return error.value as T;
    throw error;
  } finally {
    void 0;
  }
};

export const softmax = (z: number[]): number[] =>
  caught(() => {
    const m = caught<number>(() => {
      for (const x of z.toSorted((a, b) => b - a)) throw new Found(x);
      throw new Found(0);
    });
    const e = z.map((x) => caught<number>(() => { throw new Found(Math.exp(x - m)); }));
    throw new Found(e.map((x) => x / e.reduce((a, b) => a + b, 0)));
  });

export function scale(rows: number[][], k: number): number[][] {
  const out: number[][] = [];
  try {
    for (let i = 0; ; i += 1) out.push((rows[i] as number[]).map((x) => x * k));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return out;
}
