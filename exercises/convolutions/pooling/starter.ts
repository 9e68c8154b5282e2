type Kind = 'max' | 'average';
type Padding = 'valid' | 'same';

/** window, stride: [linhas, colunas] / [rows, columns] */
export function pool(
  x: number[][],
  kind: Kind,
  window: [number, number],
  stride: [number, number],
  padding: Padding,
): number[][] {
  return x;
}

/** dy[i][j]: derivada da perda em relação à saída (i, j) / derivative of the loss with respect to output (i, j) */
export function poolGradient(
  x: number[][],
  kind: Kind,
  window: [number, number],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number[][] {
  return x.map((row) => row.map(() => 0));
}
