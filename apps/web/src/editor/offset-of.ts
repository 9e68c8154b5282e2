/** The position in `text` of a line and column counted from 1; the end of the text where they lie beyond it. */
export function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, part) => sum + part.length + 1, 0);
  return Math.min(start + column - 1, text.length);
}
