// |p − y| is the larger minus the smaller; the slope is told by two comparisons.
export function mae(prediction: number[], target: number[]): number {
  let total = 0;
  for (let i = 0; i < prediction.length; i++) {
    total += Math.max(prediction[i], target[i]) - Math.min(prediction[i], target[i]);
  }
  return total / prediction.length;
}

const slope = (p: number, y: number): number => Number(p > y) - Number(p < y);

export function maeGradient(prediction: number[], target: number[]): number[] {
  return prediction.map((p, i) => slope(p, target[i]) * (1 / prediction.length));
}

// The rows are of one length, so the mean of their means is the mean of all.
export function maeBatch(prediction: number[][], target: number[][]): number {
  let total = 0;
  prediction.forEach((row, i) => (total += mae(row, target[i])));
  return total / prediction.length;
}

export function maeBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const rows: number[][] = [];
  for (let i = 0; i < prediction.length; i++) {
    rows[i] = [];
    for (let j = 0; j < prediction[i].length; j++) {
      rows[i][j] = slope(prediction[i][j], target[i][j]) / (prediction.length * prediction[i].length);
    }
  }
  return rows;
}
