/*
idea: One fold from the right for everything.
class: unusual
accepts: right
*/
export const softmax = (z: number[]): number[] =>
  z.reduceRight<[number[], number]>(([e, s], x, _, all) => {
    const y = Math.exp(x - Math.max(...all));
    return [[y, ...e], s + y];
  }, [[], 0]).reduceRight<number[]>((_unused, part, i, [e, s]) => (i === 0 ? e.map((x) => x / s) : []), []);

export const scale = (rows: number[][], k: number): number[][] => rows.reduceRight<number[][]>((done, row) => [row.reduceRight<number[]>((r, x) => [x * k, ...r], []), ...done], []);
