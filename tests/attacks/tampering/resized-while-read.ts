/*
idea: A getter of the result shrinks and grows the buffers of the rows that are read next.
class: tampering
accepts: wrong
*/
export function softmax(): unknown[] {
  const shrinking = new ArrayBuffer(800, { maxByteLength: 1600 });
  const growing = new ArrayBuffer(8, { maxByteLength: 8e6 });
  const rows: unknown[] = [0, new Float64Array(shrinking), new Float64Array(growing), new Float64Array(shrinking, 0, 50)];
  return Object.defineProperty(rows, 0, {
    get() {
      shrinking.resize(8);
      growing.resize(80);
      return new Float64Array(growing);
    },
  });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
