/*
 * pt: O erro voltou por W já mudado. Calcule todos os gradientes com os pesos de antes do passo.
 * en: The error went back through a W already changed. Compute all gradients with the weights from before the step.
 * section: 6
 */
type Network = { kernel: number[][][][]; bias: number[]; W: number[][]; b: number[] };

/** The largest of the four convolutions in a pooling window, and where in the picture it was. */
type Winner = { f: number; row: number; column: number; z: number };

const pixelAt = (picture: number[][], row: number, column: number): number => picture[row]?.[column] ?? 0;

/** In the order in which they are flattened: row, column, filter. */
function winners({ kernel, bias }: Network, picture: number[][]): Winner[] {
  const found: Winner[] = [];
  for (let i = 0; i < picture.length; i += 2) {
    for (let j = 0; j < picture[0].length; j += 2) {
      bias.forEach((start, f) => {
        const four = [[i, j], [i, j + 1], [i + 1, j], [i + 1, j + 1]].map(([row, column]) => {
          let z = start;
          kernel.forEach((weights, a) => weights.forEach((w, b) => (z += w[0][f] * pixelAt(picture, row + a - 1, column + b - 1))));
          return { f, row, column, z };
        });
        found.push(four.reduce((best, one) => (one.z > best.z ? one : best)));
      });
    }
  }
  return found;
}

function probabilities({ W, b }: Network, features: Winner[]): number[] {
  const exponentials = b.map((bias, c) => Math.exp(features.reduce((logit, { z }, k) => logit + Math.max(z, 0) * W[k][c], bias)));
  const sum = exponentials.reduce((total, e) => total + e, 0);
  return exponentials.map((e) => e / sum);
}

export function predict(network: Network, x: number[][][]): number[][] {
  return x.map((picture) => probabilities(network, winners(network, picture)));
}

const copy = ({ kernel, bias, W, b }: Network): Network => ({
  kernel: kernel.map((row) => row.map((inputs) => inputs.map((outputs) => [...outputs]))),
  bias: [...bias],
  W: W.map((row) => [...row]),
  b: [...b],
});

export function train(
  x: number[][][],
  labels: number[],
  network: Network,
  batches: number[][][],
  learningRate: number,
): { batchLoss: number[]; network: Network } {
  let trained = network;
  const batchLoss: number[] = [];
  for (const batch of batches.flat()) {
    const rate = learningRate / batch.length;
    const next = copy(trained);
    let loss = 0;
    for (const r of batch) {
      const features = winners(trained, x[r]);
      const p = probabilities(trained, features);
      loss -= Math.log(p[labels[r]]);
      // Softmax and cross-entropy together: the derivative with respect to a logit is p - y.
      const delta = p.map((probability, c) => probability - (c === labels[r] ? 1 : 0));
      delta.forEach((d, c) => (next.b[c] -= rate * d));
      features.forEach(({ z }, k) => delta.forEach((d, c) => (next.W[k][c] -= rate * Math.max(z, 0) * d)));
    }
    for (const r of batch) {
      const features = winners(trained, x[r]);
      const delta = probabilities(trained, features).map((probability, c) => probability - (c === labels[r] ? 1 : 0));
      features.forEach(({ f, row, column, z }, k) => {
        // Only the winner of a window passes the error on, and only where relu let it through.
        if (z <= 0) return;
        const slope = delta.reduce((sum, d, c) => sum + d * next.W[k][c], 0);
        next.bias[f] -= rate * slope;
        next.kernel.forEach((weights, a) =>
          weights.forEach((w, b) => (w[0][f] -= rate * slope * pixelAt(x[r], row + a - 1, column + b - 1))),
        );
      });
    }
    batchLoss.push(loss / batch.length);
    trained = next;
  }
  return { batchLoss, network: trained };
}
