// Single precision after every operation.
const f = Math.fround;

function errors(prediction: number[], target: number[]): Float32Array {
  return Float32Array.from(prediction, (p, i) => f(p) - f(target[i]));
}

export function mse(prediction: number[], target: number[]): number {
  return f(errors(prediction, target).reduce((sum, e) => f(sum + f(e * e)), 0) / prediction.length);
}

export function mseGradient(prediction: number[], target: number[]): number[] {
  const factor = f(2 / prediction.length);
  return Array.from(errors(prediction, target), (e) => f(factor * e));
}

export function mseBatch(prediction: number[][], target: number[][]): number {
  return mse(prediction.flat(), target.flat());
}

export function mseBatchGradient(prediction: number[][], target: number[][]): number[][] {
  return prediction.map((row, i) => mseGradient(row, target[i]).map((g) => f(g / prediction.length)));
}
