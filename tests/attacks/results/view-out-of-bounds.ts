/*
idea: Views whose buffer has shrunk below them, or follows its length.
class: results
accepts: wrong
*/
export function softmax(): unknown[] {
  const buffer = new ArrayBuffer(80, { maxByteLength: 800 });
  const views = [new Float64Array(buffer, 40), new Float64Array(buffer, 0, 10), new Float64Array(buffer, 40, 5), new DataView(buffer, 40)];
  buffer.resize(20);
  return views;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
