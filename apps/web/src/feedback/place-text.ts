/** A place as the student would write it: `out`, [0, 1] → `out[0][1]`. */
export function placeText(path: string, index: readonly number[]): string {
  return path + index.map((i) => `[${i}]`).join('');
}
