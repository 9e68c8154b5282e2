// Single precision after every operation.
const f = Math.fround;

export function categoricalCrossEntropy(y: number[][], p: number[][], eps: number): number {
  const [low, high] = [f(eps), f(1 - eps)];
  const flat = Float32Array.from(p.flat(), (q) => Math.log(Math.min(high, Math.max(low, f(q)))));
  const sum = flat.reduce((total, logarithm, k) => f(total + f(f(y.flat()[k]) * logarithm)), 0);
  return f(-sum / y.length);
}

export function categoricalCrossEntropyGradient(y: number[][], p: number[][], _eps: number): number[][] {
  return y.map((row, i) => Array.from(Float32Array.from(row), (target, j) => f(f(-target / f(p[i][j])) / y.length)));
}
