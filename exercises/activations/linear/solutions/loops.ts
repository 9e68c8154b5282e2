export function linear(x: number[]): number[] {
  const y: number[] = [];
  for (const number of x) y.push(number);
  return y;
}

// The slope of the straight line between two of its points.
export function linearDerivative(x: number[]): number[] {
  const slopes: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const [low, high] = linear([0, 2]);
    slopes.push((high - low) / 2);
  }
  return slopes;
}
