/*
idea: A module in asm.js, which V8 would compile by way of WebAssembly, on a heap of its own.
class: memory
accepts: right
*/
const make = new Function('stdlib', 'foreign', 'heap', `
  "use asm";
  var H = new stdlib.Float64Array(heap);
  function fill(n) { n = n | 0; var i = 0; for (i = 0; (i | 0) < (n | 0); i = (i + 8) | 0) H[i >> 3] = 1.5; return i | 0; }
  return { fill: fill };`);
const module = make(globalThis, {}, new ArrayBuffer(2 ** 24));
if (module.fill(2 ** 24) !== 2 ** 24) throw new Error('the module does not run');

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
