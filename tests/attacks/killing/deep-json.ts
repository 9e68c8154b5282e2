/*
idea: JSON nested half a million deep, read and written.
class: killing
accepts: right
*/
function provoke(): void {
  const ways = [
    () => JSON.parse('['.repeat(5e5)), () => JSON.stringify(JSON.parse('['.repeat(5e5) + ']'.repeat(5e5))),
    () => JSON.parse('{"a":'.repeat(3e5) + '1' + '}'.repeat(3e5), (_, value) => value), () => JSON.parse('[' + '1e999,'.repeat(1e5)),
  ];
  for (const one of ways) {
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
