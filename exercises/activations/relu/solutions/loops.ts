export function relu(x: number[]): number[] {
  const y: number[] = [];
  // Asked this way round, NaN goes the other way: it is not smaller than 0.
  for (const number of x) y.push(number < 0 ? 0 : number);
  return y;
}

export function reluDerivative(x: number[]): number[] {
  const slopes: number[] = [];
  for (const number of x) {
    if (number > 0) slopes.push(1);
    else if (number <= 0) slopes.push(0);
    else slopes.push(NaN);
  }
  return slopes;
}

export function inactiveUnits(batch: number[][]): number {
  let inactive = 0;
  for (let unit = 0; unit < batch[0].length; unit++) {
    let isActive = false;
    for (let i = 0; i < batch.length; i++) {
      if (batch[i][unit] > 0) isActive = true;
    }
    if (!isActive) inactive++;
  }
  return inactive;
}
