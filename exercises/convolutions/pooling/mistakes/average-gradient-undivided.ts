/*
 * pt: No gradiente da média, cada pixel recebeu dy inteiro. Divida dy pelo número de pixels da janela.
 * en: In the gradient of the average, every pixel received the whole dy. Divide dy by the number of pixels in the window.
 * section: 5
 */
type Kind = 'max' | 'average';
type Padding = 'valid' | 'same';

/** For every place of the window along n pixels: its first real pixel and the one after its last. */
function spans(n: number, k: number, stride: number, padding: Padding): Array<[number, number]> {
  const count = padding === 'valid' ? Math.floor((n - k) / stride) + 1 : Math.ceil(n / stride);
  const before = Math.max(Math.floor(((count - 1) * stride + k - n) / 2), 0);
  return Array.from({ length: count }, (_, i) => [Math.max(i * stride - before, 0), Math.min(i * stride - before + k, n)]);
}

export function pool(
  x: number[][],
  kind: Kind,
  window: [number, number],
  stride: [number, number],
  padding: Padding,
): number[][] {
  return spans(x.length, window[0], stride[0], padding).map(([top, bottom]) =>
    spans(x[0].length, window[1], stride[1], padding).map(([left, right]) => {
      const cells = x.slice(top, bottom).flatMap((row) => row.slice(left, right));
      return kind === 'max' ? Math.max(...cells) : cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
    }),
  );
}

export function poolGradient(
  x: number[][],
  kind: Kind,
  window: [number, number],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number[][] {
  const dx = x.map((row) => row.map(() => 0));
  const y = pool(x, kind, window, stride, padding);
  spans(x.length, window[0], stride[0], padding).forEach(([top, bottom], i) =>
    spans(x[0].length, window[1], stride[1], padding).forEach(([left, right], j) => {
      const cells = (bottom - top) * (right - left);
      for (let row = top; row < bottom; row++) {
        for (let column = left; column < right; column++) {
          if (kind === 'average') dx[row][column] += dy[i][j];
          else if (x[row][column] === y[i][j]) dx[row][column] += dy[i][j];
        }
      }
    }),
  );
  return dx;
}
