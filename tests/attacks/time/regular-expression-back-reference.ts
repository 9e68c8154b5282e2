/*
idea: Back-references over a long text, in a replacement with callback.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  const text = 'ab'.repeat(2000);
  return [text.replace(/(a|b|ab)*(a|b|ab)*(a|b|ab)*\1\2c/g, () => '').length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
