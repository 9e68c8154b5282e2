// Single precision after every operation.
const f = Math.fround;

function penalty(layers: Layer[], alpha: number, term: (w: number) => number): number {
  let sum = 0;
  for (const { W } of layers) for (const row of W) for (const w of Float32Array.from(row)) sum = f(sum + f(term(w)));
  return f(f(alpha) * sum);
}

function slopes(layers: Layer[], slope: (w: number) => number): Layer[] {
  return layers.map(({ W, b }) => ({
    W: W.map((row) => Array.from(Float32Array.from(row), (w) => f(slope(w)))),
    b: Array.from(new Float32Array(b.length)),
  }));
}

export const l1 = (layers: Layer[], alpha: number): number => penalty(layers, alpha, Math.abs);

export const l1Gradients = (layers: Layer[], alpha: number): Layer[] => slopes(layers, (w) => f(alpha) * Math.sign(w));

export const l2 = (layers: Layer[], alpha: number): number => penalty(layers, alpha, (w) => w * w);

export const l2Gradients = (layers: Layer[], alpha: number): Layer[] => slopes(layers, (w) => f(2 * alpha) * w);
