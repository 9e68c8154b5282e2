/*
idea: Texts of two bytes a letter, as long as V8 allows.
class: memory
accepts: memory-limit
*/
export function softmax(): unknown {
  const all: string[] = [];
  for (let i = 0; ; i += 1) {
    const text = '\u0436'.repeat(2 ** 24) + i;
    if (text.charCodeAt(2 ** 24 - 1) > 0) all.push(text);
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
