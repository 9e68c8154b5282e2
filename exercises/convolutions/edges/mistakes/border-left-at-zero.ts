/*
 * pt: Os pixels da beirada saíram 0. Calcule-os também, com zeros no lugar do que está fora.
 * en: The pixels at the border came out as 0. Compute them as well, with zeros in place of what lies outside.
 * section: 7
 */
const SOBEL_X = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]];
const SOBEL_Y = [[-1, -2, -1], [0, 0, 0], [1, 2, 1]];
const BOX = [[1, 1, 1], [1, 1, 1], [1, 1, 1]];
const GAUSS = [[1, 2, 1], [2, 4, 2], [1, 2, 1]];

/** Centres a kernel of 3 × 3 on every pixel; outside the picture there are zeros. */
function slide(picture: number[][], kernel: number[][]): number[][] {
  const pixelAt = (i: number, j: number) => picture[i]?.[j] ?? 0;
  return picture.map((row, i) =>
    row.map((_, j) => picture[i - 1] === undefined || picture[i + 1] === undefined || row[j - 1] === undefined || row[j + 1] === undefined ? 0 : kernel.reduce((sum, weights, a) => weights.reduce((part, w, b) => part + w * pixelAt(i + a - 1, j + b - 1), sum), 0)),
  );
}

const divide = (picture: number[][], by: number): number[][] => picture.map((row) => row.map((value) => value / by));

export function sobelX(picture: number[][]): number[][] {
  return slide(picture, SOBEL_X);
}

export function sobelY(picture: number[][]): number[][] {
  return slide(picture, SOBEL_Y);
}

export function magnitude(picture: number[][]): number[][] {
  const y = sobelY(picture);
  return sobelX(picture).map((row, i) => row.map((x, j) => Math.sqrt(x * x + y[i][j] * y[i][j])));
}

export function boxBlur(picture: number[][]): number[][] {
  return divide(slide(picture, BOX), 9);
}

export function gaussianBlur(picture: number[][]): number[][] {
  return divide(slide(picture, GAUSS), 16);
}
