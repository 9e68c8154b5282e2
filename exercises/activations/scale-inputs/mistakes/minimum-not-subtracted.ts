/*
 * pt: x foi dividido pela amplitude sem tirar antes o mínimo. Use (x − min) / (max − min).
 * en: x was divided by the range without taking the minimum off first. Use (x − min) / (max − min).
 * section: 5
 */
const average = (x: number[]): number => x.reduce((sum, number) => sum + number, 0) / x.length;

export function columnStatistics(train: number[][]): { min: number[]; max: number[]; mean: number[]; deviation: number[] } {
  const columns = train[0].map((_, j) => train.map((row) => row[j]));
  return {
    min: columns.map((column) => Math.min(...column)),
    max: columns.map((column) => Math.max(...column)),
    mean: columns.map(average),
    deviation: columns.map((column) => Math.sqrt(average(column.map((x) => (x - average(column)) ** 2)))),
  };
}

function scale(rows: number[][], shift: number[], divisor: number[]): number[][] {
  return rows.map((row) => row.map((x, j) => (x - shift[j]) / divisor[j]));
}

export function minMax(train: number[][], test: number[][]): { minMaxTrain: number[][]; minMaxTest: number[][] } {
  const { min, max } = columnStatistics(train);
  const divisor = min.map((low, j) => (low === max[j] ? 1 : max[j] - low));
  return { minMaxTrain: scale(train, min.map(() => 0), divisor), minMaxTest: scale(test, min.map(() => 0), divisor) };
}

export function zScore(train: number[][], test: number[][]): { zTrain: number[][]; zTest: number[][] } {
  const { min, max, mean, deviation } = columnStatistics(train);
  const divisor = min.map((low, j) => (low === max[j] ? 1 : deviation[j]));
  return { zTrain: scale(train, mean, divisor), zTest: scale(test, mean, divisor) };
}
