// The mean is carried along, so nothing is divided at the end; a batch is the mean over its rows.
function mean(numbers: Iterable<number>): number {
  let result = 0;
  let count = 0;
  for (const number of numbers) {
    count += 1;
    result += (number - result) / count;
  }
  return result;
}

function* squares(prediction: number[], target: number[]): Generator<number> {
  for (let i = 0; i < prediction.length; i++) yield Math.pow(target[i] - prediction[i], 2);
}

export function mse(prediction: number[], target: number[]): number {
  return mean(squares(prediction, target));
}

export function mseGradient(prediction: number[], target: number[]): number[] {
  const gradient: number[] = [];
  for (let i = 0; i < prediction.length; i++) {
    const error = prediction[i] - target[i];
    gradient.push((error + error) / prediction.length);
  }
  return gradient;
}

export function mseBatch(prediction: number[][], target: number[][]): number {
  return mean(prediction.map((row, i) => mse(row, target[i])));
}

export function mseBatchGradient(prediction: number[][], target: number[][]): number[][] {
  const rows: number[][] = [];
  for (let i = 0; i < prediction.length; i++) {
    rows.push(mseGradient(prediction[i], target[i]).map((g) => g / prediction.length));
  }
  return rows;
}
