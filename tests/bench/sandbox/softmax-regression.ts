// Softmax regression, as a student hands it in: 77 lines.
type Matrix = number[][];

interface Gradient {
  readonly weights: Matrix;
  readonly bias: number[];
}

interface TrainOptions {
  learningRate: number;
  epochs: number;
  decay?: number;
}

const EPSILON = 1e-12;

function zeros(rows: number, columns: number): Matrix {
  return Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
}

function matmul(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => (b[0] ?? []).map((_, j) => row.reduce((sum, x, k) => sum + x * (b[k]?.[j] ?? 0), 0)));
}

function transpose(m: Matrix): Matrix {
  return (m[0] ?? []).map((_, j) => m.map((row) => row[j] ?? 0));
}

// Subtract the largest logit first, so that exp does not overflow.
export function softmax(logits: Matrix): Matrix {
  return logits.map((row: number[]): number[] => {
    let largest = -Infinity;
    for (const z of row) largest = Math.max(largest, z);
    const exponentials = row.map((z) => Math.exp(z - largest));
    const sum = exponentials.reduce((total, e) => total + e, 0);
    return exponentials.map((e) => e / sum);
  });
}

export function crossEntropy(probabilities: Matrix, labels: readonly number[]): number {
  let loss = 0;
  for (const [i, label] of labels.entries()) {
    const p = probabilities[i]?.[label] ?? 0;
    loss -= Math.log(Math.max(p, EPSILON));
  }
  return loss / labels.length;
}

export function gradient(x: Matrix, labels: readonly number[], weights: Matrix, bias: number[]): Gradient {
  const n = x.length;
  const logits = matmul(x, weights).map((row) => row.map((z, j) => z + (bias[j] ?? 0)));
  const probabilities = softmax(logits);
  // d loss / d logits = (p - y) / n
  const delta = probabilities.map((row, i) => row.map((p, j) => (p - (labels[i] === j ? 1 : 0)) / n));
  return {
    weights: matmul(transpose(x), delta),
    bias: bias.map((_, j) => delta.reduce((sum, row) => sum + (row[j] ?? 0), 0)),
  };
}

export class Classifier<const Label extends number = number> {
  private weights: Matrix;
  private bias: number[];

  constructor(features: number, classes: number) {
    this.weights = zeros(features, classes);
    this.bias = new Array<number>(classes).fill(0);
  }

  train(x: Matrix, labels: readonly Label[], { learningRate, epochs, decay = 0 }: TrainOptions): void {
    for (let epoch = 0; epoch < epochs; epoch++) {
      const step = gradient(x, labels, this.weights, this.bias);
      this.weights = this.weights.map((row, i) => row.map((w, j) => w - learningRate * ((step.weights[i]?.[j] ?? 0) + decay * w)));
      this.bias = this.bias.map((b, j) => b - learningRate * (step.bias[j] ?? 0));
    }
  }
}
