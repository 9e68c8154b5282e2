// One copy that moves and is put back by assignment, so that no rounding stays behind.
export function numericalGradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  const at = w.slice();
  const gradient: number[] = [];
  for (let i = 0; i < at.length; i++) {
    at[i] = w[i] + h;
    const above = f(at);
    at[i] = w[i] - h;
    const below = f(at);
    at[i] = w[i];
    gradient.push((above - below) / (h + h));
  }
  return gradient;
}

export function largestErrors(f: (w: number[]) => number, w: number[], exact: number[], h: number[]): number[] {
  const errors: number[] = [];
  for (const step of h) {
    const gradient = numericalGradient(f, w, step);
    let largest = 0;
    for (let i = 0; i < gradient.length; i++) {
      const error = gradient[i] > exact[i] ? gradient[i] - exact[i] : exact[i] - gradient[i];
      if (error > largest) largest = error;
    }
    errors.push(largest);
  }
  return errors;
}
