/*
idea: Gives its exports other values after loading.
class: tampering
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export let softmax: (z: number[]) => unknown = (z) => {
  softmax = () => 'ESCAPED';
  scale = () => 'ESCAPED';
  return answer(z);
};

export let scale: (rows: number[][], k: number) => unknown = (rows, k) => rows.map((row) => row.map((x) => x * k));
