/*
 * pt: A norma juntou o gradiente dos vieses ao dos pesos. Use só ∂L/∂W.
 * en: The norm put the gradient of the biases together with that of the weights. Use ∂L/∂W alone.
 * section: 5
 */
type Layer = { W: number[][]; b: number[]; activation: 'linear' | 'relu' | 'sigmoid' | 'tanh' };

const sumOf = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);

export function networkSize(sizes: number[]): { parameters: number; depth: number } {
  const perLayer = sizes.slice(1).map((units, l) => sizes[l] * units + units);
  return { parameters: sumOf(perLayer), depth: perLayer.length };
}

const activate = {
  linear: (z: number) => z,
  relu: (z: number) => Math.max(0, z),
  sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
  tanh: Math.tanh,
};

// Each derivative is written by means of the activation's own output a.
const slope = {
  linear: () => 1,
  relu: (a: number) => (a > 0 ? 1 : 0),
  sigmoid: (a: number) => a * (1 - a),
  tanh: (a: number) => 1 - a * a,
};

/** What goes into each layer, and at the end what comes out of the last. */
function forward(layers: Layer[], x: number[][]): number[][][] {
  const values = [x];
  for (const { W, b, activation } of layers) {
    const inputs = values[values.length - 1];
    values.push(inputs.map((row) => b.map((bias, j) => activate[activation](bias + sumOf(row.map((a, i) => a * W[i][j]))))));
  }
  return values;
}

export function gradientFlow(
  layers: Layer[],
  x: number[][],
  y: number[][],
): { loss: number; gradientNorms: number[]; firstOverLast: number } {
  const values = forward(layers, x);
  const last = layers.length - 1;
  const errors = values[last + 1].map((row, r) => row.map((p, j) => p - y[r][j]));
  const count = errors.flat().length;
  const loss = sumOf(errors.flat().map((error) => error * error)) / count;
  // The last layer is linear: its own derivative is 1.
  let delta = errors.map((row) => row.map((error) => (2 * error) / count));
  const gradientNorms: number[] = [];
  for (let l = last; l >= 0; l--) {
    const { W } = layers[l];
    const dW = W.map((row, i) => row.map((_, j) => sumOf(delta.map((d, r) => values[l][r][i] * d[j]))));
    const db = layers[l].b.map((_, j) => sumOf(delta.map((d) => d[j])));
    gradientNorms.unshift(Math.sqrt(sumOf([...dW.flat(), ...db].map((g) => g * g))));
    if (l > 0) {
      const below = slope[layers[l - 1].activation];
      delta = values[l].map((row, r) => row.map((a, i) => below(a) * sumOf(W[i].map((w, j) => w * delta[r][j]))));
    }
  }
  return { loss, gradientNorms, firstOverLast: gradientNorms[0] / gradientNorms[last] };
}
