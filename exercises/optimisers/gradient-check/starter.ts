/** Uma derivada por número de w / one derivative per number of w */
export function numericalGradient(f: (w: number[]) => number, w: number[], h: number): number[] {
  return w.map(() => 0);
}

/** Para cada h, o maior erro em valor absoluto / for each h, the largest error in absolute value */
export function largestErrors(f: (w: number[]) => number, w: number[], exact: number[], h: number[]): number[] {
  return h.map(() => 0);
}
