// Single precision, with loops over columns.
const f = Math.fround;

export function columnStatistics(train: number[][]): { min: number[]; max: number[]; mean: number[]; deviation: number[] } {
  const width = train[0].length;
  const [min, max, mean, deviation] = Array.from({ length: 4 }, () => new Float32Array(width));
  for (let j = 0; j < width; j++) {
    const column = Float32Array.from(train, (row) => row[j]);
    min[j] = column.reduce((a, b) => (b < a ? b : a));
    max[j] = column.reduce((a, b) => (b > a ? b : a));
    mean[j] = f(column.reduce((a, b) => f(a + b), 0) / column.length);
    const squares = column.map((x) => f(f(x - mean[j]) ** 2)).reduce((a, b) => f(a + b), 0);
    deviation[j] = max[j] > min[j] ? Math.sqrt(f(squares / column.length)) : 0;
  }
  return { min: [...min], max: [...max], mean: [...mean], deviation: [...deviation] };
}

function apply(rows: number[][], shift: number[], divisor: number[]): number[][] {
  return rows.map((row) => Array.from(Float32Array.from(row), (x, j) => f(f(x - shift[j]) / (divisor[j] || 1))));
}

export function minMax(train: number[][], test: number[][]): { minMaxTrain: number[][]; minMaxTest: number[][] } {
  const { min, max } = columnStatistics(train);
  const range = max.map((high, j) => f(high - min[j]));
  return { minMaxTrain: apply(train, min, range), minMaxTest: apply(test, min, range) };
}

export function zScore(train: number[][], test: number[][]): { zTrain: number[][]; zTest: number[][] } {
  const { mean, deviation } = columnStatistics(train);
  return { zTrain: apply(train, mean, deviation), zTest: apply(test, mean, deviation) };
}
