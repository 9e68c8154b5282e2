/*
 * pt: Um peso igual a 0 recebeu o gradiente α na L1. Na quina de |w| vale aqui 0.
 * en: A weight of 0 was given the gradient α by L1. At the kink of |w| it is 0 here.
 * section: 4
 */
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
  return gradients(layers, (w) => (w >= 0 ? alpha : -alpha));
}

export function l2(layers: Layer[], alpha: number): number {
  return alpha * sumOver(layers, (w) => w * w);
}

export function l2Gradients(layers: Layer[], alpha: number): Layer[] {
  return gradients(layers, (w) => 2 * alpha * w);
}
