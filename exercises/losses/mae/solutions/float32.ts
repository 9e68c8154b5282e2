// Single precision after every operation.
const f = Math.fround;

function errors(prediction: number[], target: number[]): Float32Array {
  return Float32Array.from(prediction, (p, i) => f(p) - f(target[i]));
}

export function mae(prediction: number[], target: number[]): number {
  return f(errors(prediction, target).reduce((sum, e) => f(sum + f(Math.abs(e))), 0) / prediction.length);
}

export function maeGradient(prediction: number[], target: number[]): number[] {
  return Array.from(errors(prediction, target), (e) => f(Math.sign(e) / prediction.length));
}

export function maeBatch(prediction: number[][], target: number[][]): number {
  return mae(prediction.flat(), target.flat());
}

export function maeBatchGradient(prediction: number[][], target: number[][]): number[][] {
  return prediction.map((row, i) => maeGradient(row, target[i]).map((g) => f(g / prediction.length)));
}
