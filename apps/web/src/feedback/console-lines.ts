const HEAD = 120;
const TAIL = 80;

/** The lines to show: all of them up to 200, else the first 120, how many were left out, the last 80. */
export function cutConsole(lines: readonly string[]): { head: readonly string[]; cut: number; tail: readonly string[] } {
  if (lines.length <= HEAD + TAIL) return { head: lines, cut: 0, tail: [] };
  return { head: lines.slice(0, HEAD), cut: lines.length - HEAD - TAIL, tail: lines.slice(-TAIL) };
}
