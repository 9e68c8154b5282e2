/*
idea: Throws an error whose name, message and stack are getters: each may run once.
class: throws
accepts: runtime-error
*/
export function softmax(): never {
  const reads: Record<string, number> = {};
  const once = (key: string, text: string) => ({
    get(): string {
      reads[key] = (reads[key] ?? 0) + 1;
      return (reads[key] ?? 0) > 1 ? 'ESCAPED: read twice' : text;
    },
  });
  throw Object.defineProperties({}, { name: once('name', 'N'), message: once('message', 'M'), stack: once('stack', 'at solution.ts:1:1') });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
