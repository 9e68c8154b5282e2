/*
idea: A template of a hundred thousand parts, and one that nests.
class: killing
accepts: right
*/
function provoke(): void {
  const tag = (strings: TemplateStringsArray): number => strings.length;
  const count = new Function('tag', `return tag\`${'${1}'.repeat(5e4)}\``)(tag);
  if (count !== 50_001) throw new Error('not compiled');
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
