/*
idea: A storm of RangeErrors out of built-ins, each of them caught.
class: killing
accepts: right
*/
function provoke(): void {
  const list: number[] = [];
  list.length = 2 ** 32 - 1;
  const wrong = [
    () => new Array(-1), () => 'x'.repeat(-1), () => 'x'.repeat(2 ** 30), () => (1).toFixed(1e9), () => (1).toString(99), () => 1n << (1n << 62n),
    () => new ArrayBuffer(-1), () => new Float64Array(2 ** 60), () => list.push(1), () => list.concat(list), () => 'x'.normalize('no'),
    () => new DataView(new ArrayBuffer(1), 2), () => new Date(NaN).toISOString(), () => String.fromCodePoint(-1),
  ];
  for (let i = 0; i < 300; i += 1) for (const one of wrong) {
    try {
      one();
    } catch {}
  }
}

export function softmax(z: number[]): number[] {
  provoke();
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
