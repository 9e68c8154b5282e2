// v and w of one coordinate at a time; the path is built by recursion, and the loss is found from the gradient: f = w · (g - b) / 2.
const zip = <T>(a: number[], b: number[], of: (x: number, y: number) => T): T[] => a.map((x, i) => of(x, b[i]));

export const sgdStep = (w: number[], gradient: number[], learningRate: number): number[] => zip(w, gradient, (value, slope) => value + slope * -learningRate);

export const momentumStep = (w: number[], velocity: number[], gradient: number[], learningRate: number, momentum: number) => {
  const faster = zip(gradient, velocity, (slope, speed) => slope + speed * momentum);
  return { velocity: faster, w: sgdStep(w, faster, learningRate) };
};

export const minimise = (A: number[][], b: number[], w: number[], learningRate: number, momentum: number, steps: number) => {
  const gradientAt = (at: number[]) => A.map((row, i) => zip(row, at, (a, value) => a * value).reduce((sum, term) => sum + term, -b[i]));
  const lossAt = (at: number[]) => zip(gradientAt(at), b, (slope, one) => slope - one).reduce((sum, term, i) => sum + (term * at[i]) / 2, 0);
  const from = (at: number[], velocity: number[], left: number): number[][] => {
    if (left === 0) return [at];
    const next = momentumStep(at, velocity, gradientAt(at), learningRate, momentum);
    return [at, ...from(next.w, next.velocity, left - 1)];
  };
  const path = from([...w], Array.from(w, () => 0), steps);
  return { path, losses: path.map(lossAt) };
};
