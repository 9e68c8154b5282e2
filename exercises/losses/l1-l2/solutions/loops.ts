export function l1(layers: Layer[], alpha: number): number {
  let penalty = 0;
  for (const layer of layers) {
    for (const row of layer.W) {
      for (const w of row) penalty += alpha * Math.max(w, -w);
    }
  }
  return penalty;
}

export function l1Gradients(layers: Layer[], alpha: number): Layer[] {
  const result: Layer[] = [];
  for (const layer of layers) {
    const W: number[][] = [];
    for (const row of layer.W) {
      const slopes: number[] = [];
      for (const w of row) {
        if (w > 0) slopes.push(alpha);
        else if (w < 0) slopes.push(-alpha);
        else slopes.push(0);
      }
      W.push(slopes);
    }
    result.push({ b: new Array<number>(layer.b.length).fill(0), W });
  }
  return result;
}

export function l2(layers: Layer[], alpha: number): number {
  let squares = 0;
  for (const layer of layers) {
    for (const row of layer.W) squares += Math.hypot(...row) ** 2;
  }
  return squares * alpha;
}

// A copy of the weights in which every number is replaced.
export function l2Gradients(layers: Layer[], alpha: number): Layer[] {
  const copies = layers.map(({ W, b }) => ({ W: W.map((row) => [...row]), b: b.map(() => 0) }));
  for (const { W } of copies) {
    for (const row of W) row.forEach((w, j) => (row[j] = alpha * (w + w)));
  }
  return copies;
}
