/*
idea: The first function is right, the second never ends.
class: time
accepts: time-limit
*/
export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(): number[][] {
  let n = 0;
  while (true) n += 1;
}
