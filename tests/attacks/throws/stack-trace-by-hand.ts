/*
idea: Forges every frame of its stack by prepareStackTrace, which throws or never answers with text.
class: throws
accepts: runtime-error
*/
(Error as any).prepareStackTrace = (_: unknown, sites: unknown[]) => {
  if (sites.length > 1) throw new Error('x');
  return { toString: () => 'ESCAPED' };
};

export function softmax(z: any): number[] {
  return z.nothing.here;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
