function sumOver(layers: Layer[], term: (w: number) => number): number {
  return layers.flatMap(({ W }) => W.flat()).reduce((sum, w) => sum + term(w), 0);
}

function gradients(layers: Layer[], slope: (w: number) => number): Layer[] {
  return layers.map(({ W, b }) => ({ W: W.map((row) => row.map(slope)), b: b.map(() => 0) }));
}

export function l1(layers: Layer[], alpha: number): number {
  return alpha * sumOver(layers, (w) => Math.abs(w));
}

export function l1Gradients(layers: Layer[], alpha: number): Layer[] {
  return gradients(layers, (w) => alpha * Math.sign(w));
}

export function l2(layers: Layer[], alpha: number): number {
  return alpha * sumOver(layers, (w) => w * w);
}

export function l2Gradients(layers: Layer[], alpha: number): Layer[] {
  return gradients(layers, (w) => 2 * alpha * w);
}
