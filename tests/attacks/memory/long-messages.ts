/*
idea: Errors with messages of a million characters, all kept and caught.
class: memory
accepts: memory-limit
*/
export function softmax(): unknown {
  const all: unknown[] = [];
  for (let i = 0; ; i += 1) {
    try {
      throw new Error(`${'m'.repeat(1e6)}${i}`.slice(1).toUpperCase());
    } catch (error) {
      all.push(error);
    }
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
