// Every number is kept in single precision, as on a graphics card.
class Probabilities {
  private readonly values: Float32Array;

  constructor(logits: number[]) {
    this.values = Float32Array.from(logits);
    const max = this.values.reduce((a, b) => Math.max(a, b), -Infinity);
    for (let i = 0; i < this.values.length; i++) this.values[i] = Math.exp(Math.fround(this.values[i] - max));
    let sum = 0;
    for (const value of this.values) sum = Math.fround(sum + value);
    for (let i = 0; i < this.values.length; i++) this.values[i] /= sum;
  }

  toArray(): number[] {
    return Array.from(this.values);
  }
}

export function softmax(z: number[]): number[] {
  return new Probabilities(z).toArray();
}

export function softmaxBatch(z: number[][]): number[][] {
  return Array.from(z, (row) => new Probabilities(row).toArray());
}
