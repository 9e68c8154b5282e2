/*
idea: Templates, each made flat so that it takes its whole room.
class: memory
accepts: memory-limit
*/
export function softmax(): unknown {
  const all: string[] = [];
  for (let i = 0; ; i += 1) {
    const text = `${'x'.repeat(1e6)}${i}`;
    all.push(text, text.slice(1).toUpperCase());
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
