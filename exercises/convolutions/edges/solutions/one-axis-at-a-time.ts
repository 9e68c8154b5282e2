// Each of the kernels is a column times a row: three weights along the columns, then three along the rows.
type Three = [number, number, number];

const SMOOTH: Three = [1, 2, 1];
const SLOPE: Three = [-1, 0, 1];

const along = (line: number[], [before, here, after]: Three): number[] =>
  line.map((value, i) => before * (line[i - 1] ?? 0) + here * value + after * (line[i + 1] ?? 0));

const transpose = (picture: number[][]): number[][] => picture[0].map((_, j) => picture.map((row) => row[j]));

const filter = (picture: number[][], down: Three, across: Three): number[][] =>
  transpose(transpose(picture.map((row) => along(row, across))).map((column) => along(column, down)));

export const sobelX = (picture: number[][]): number[][] => filter(picture, SMOOTH, SLOPE);
export const sobelY = (picture: number[][]): number[][] => filter(picture, SLOPE, SMOOTH);

export const magnitude = (picture: number[][]): number[][] => {
  const [x, y] = [sobelX(picture), sobelY(picture)];
  return x.map((row, i) => row.map((value, j) => Math.hypot(value, y[i][j])));
};

export const boxBlur = (picture: number[][]): number[][] => filter(picture, [1 / 3, 1 / 3, 1 / 3], [1 / 3, 1 / 3, 1 / 3]);
export const gaussianBlur = (picture: number[][]): number[][] => filter(picture, [0.25, 0.5, 0.25], [0.25, 0.5, 0.25]);
