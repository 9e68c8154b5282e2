/*
idea: All results are views of one buffer, which the next case overwrites.
class: tampering
accepts: right
*/
const buffer = new ArrayBuffer(1024);

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): Float64Array {
  const view = new Float64Array(buffer, 0, z.length);
  view.set(answer(z));
  return view;
}

export function scale(rows: number[][], k: number): Float64Array[] {
  const width = rows[0]?.length ?? 0;
  return rows.map((row, i) => {
    const view = new Float64Array(buffer, 8 * i * width, width);
    view.set(row.map((x) => x * k));
    return view;
  });
}
