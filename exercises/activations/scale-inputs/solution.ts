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
  return { minMaxTrain: scale(train, min, divisor), minMaxTest: scale(test, min, divisor) };
}

export function zScore(train: number[][], test: number[][]): { zTrain: number[][]; zTest: number[][] } {
  const { min, max, mean, deviation } = columnStatistics(train);
  const divisor = min.map((low, j) => (low === max[j] ? 1 : deviation[j]));
  return { zTrain: scale(train, mean, divisor), zTest: scale(test, mean, divisor) };
}
