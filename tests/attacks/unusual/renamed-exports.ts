/*
idea: Exports under other names, by string names, and a default beside them.
class: unusual
accepts: right
*/
function a(z: number[]): number[] {
  const e = z.map((x) => Math.exp(x - Math.max(...z)));
  return e.map((x) => x / e.reduce((p, q) => p + q, 0));
}
const b = (rows: number[][], k: number): number[][] => rows.map((row) => row.map((x) => x * k));

export { a as softmax, b as scale, a as 'another name', b as times };
export default class {
  softmax = a;
}
export type { Row };
type Row = number[];
