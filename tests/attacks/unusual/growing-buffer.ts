/*
idea: A buffer that grows while it is filled.
class: unusual
accepts: right
*/
export function softmax(z: number[]): Float64Array {
  const buffer = new ArrayBuffer(0, { maxByteLength: 8 * z.length });
  const view = new Float64Array(buffer);
  const m = Math.max(...z);
  let sum = 0;
  z.forEach((x, i) => {
    buffer.resize(8 * (i + 1));
    view[i] = Math.exp(x - m);
    sum += view[i] ?? 0;
  });
  return new Float64Array(view, 0).map((x) => x / sum);
}

export function scale(rows: number[][], k: number): number[][] {
  const bytes = new DataView(new ArrayBuffer(8));
  return rows.map((row) => row.map((x) => {
    bytes.setFloat64(0, x, true);
    return bytes.getFloat64(0, true) * k;
  }));
}
