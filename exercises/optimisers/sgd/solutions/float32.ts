// Single precision, in place on copies of the arguments.
class Descent {
  readonly w: Float32Array;
  readonly velocity: Float32Array;

  constructor(w: number[], velocity: number[]) {
    this.w = Float32Array.from(w);
    this.velocity = Float32Array.from(velocity);
  }

  step(gradient: ArrayLike<number>, learningRate: number, momentum: number): void {
    for (let i = 0; i < this.w.length; i++) {
      this.velocity[i] = Math.fround(momentum * this.velocity[i]) + gradient[i];
      this.w[i] -= Math.fround(learningRate * this.velocity[i]);
    }
  }
}

export function sgdStep(w: number[], gradient: number[], learningRate: number): number[] {
  return momentumStep(w, new Array<number>(w.length).fill(0), gradient, learningRate, 0).w;
}

export function momentumStep(w: number[], velocity: number[], gradient: number[], learningRate: number, momentum: number) {
  const descent = new Descent(w, velocity);
  descent.step(gradient, learningRate, momentum);
  return { w: [...descent.w], velocity: [...descent.velocity] };
}

export function minimise(A: number[][], b: number[], w: number[], learningRate: number, momentum: number, steps: number) {
  const descent = new Descent(w, new Array<number>(w.length).fill(0));
  const product = new Float32Array(b.length);
  const path: number[][] = [];
  const losses: number[] = [];
  for (let k = 0; k <= steps; k++) {
    let loss = 0;
    for (let i = 0; i < b.length; i++) {
      product[i] = 0;
      for (let j = 0; j < b.length; j++) product[i] += Math.fround(A[i][j] * descent.w[j]);
      loss = Math.fround(loss + descent.w[i] * (product[i] / 2 - b[i]));
    }
    path.push([...descent.w]);
    losses.push(loss);
    descent.step(product.map((value, i) => value - b[i]), learningRate, momentum);
  }
  return { path, losses };
}
