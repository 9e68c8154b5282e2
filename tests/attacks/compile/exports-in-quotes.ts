/*
idea: Exports under names that are no words.
class: compile
accepts: right
*/
function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}

export { softmax as "softmax", scale as "scale", scale as "__proto__", softmax as "\0", softmax as "then" };
