// Single precision throughout. 1 - p is clipped by itself: 1 - clip(p) would be off by 19 % at p = 1.
const f = Math.fround;

class Clip {
  private readonly low: number;
  private readonly high: number;

  constructor(eps: number) {
    this.low = f(eps);
    this.high = f(1 - eps);
  }

  apply(value: number): number {
    return Math.min(this.high, Math.max(this.low, f(value)));
  }
}

export function logLoss(y: number[], p: number[], eps: number): number {
  const clip = new Clip(eps);
  let sum = 0;
  y.forEach((label, i) => {
    const chance = label === 1 ? clip.apply(p[i]) : clip.apply(1 - f(p[i]));
    sum = f(sum - f(Math.log(chance)));
  });
  return f(sum / y.length);
}

export function logLossGradient(y: number[], p: number[], eps: number): number[] {
  const clip = new Clip(eps);
  const n = f(y.length);
  return y.map((label, i) => (label === 1 ? f(f(-1 / clip.apply(p[i])) / n) : f(f(1 / clip.apply(1 - f(p[i]))) / n)));
}
