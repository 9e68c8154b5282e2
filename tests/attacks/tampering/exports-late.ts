/*
idea: Its exports have their values only in the microtasks after the module has run to its end.
class: tampering
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export let softmax: ((z: number[]) => unknown) | undefined;
export let scale: ((rows: number[][], k: number) => unknown) | undefined;

void Promise.resolve().then(() => {
  softmax = answer;
  scale = (rows, k) => rows.map((row) => row.map((x) => x * k));
});
