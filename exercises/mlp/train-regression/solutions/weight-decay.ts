// The penalty as weight decay: a step with L2 first shrinks every weight by 1 - 2ηα. Plain loops, row by row.
type Layer = { W: number[][]; b: number[]; activation: 'tanh' | 'relu' | 'sigmoid' | 'linear' };

function outputs({ W, b, activation }: Layer, input: number[]): number[] {
  const out: number[] = [];
  for (let j = 0; j < b.length; j++) {
    let z = b[j];
    for (let i = 0; i < input.length; i++) z += input[i] * W[i][j];
    if (activation === 'tanh') z = Math.tanh(z);
    else if (activation === 'relu') z = z > 0 ? z : 0;
    else if (activation === 'sigmoid') z = 1 / (1 + Math.exp(-z));
    out.push(z);
  }
  return out;
}

function derivative(a: number, activation: Layer['activation']): number {
  switch (activation) {
    case 'tanh':
      return (1 - a) * (1 + a);
    case 'relu':
      return Math.sign(a);
    case 'sigmoid':
      return a - a * a;
    case 'linear':
      return 1;
  }
}

export function predict(layers: Layer[], x: number[][]): number[] {
  return x.map((row) => layers.reduce((values, layer) => outputs(layer, values), row)[0]);
}

export function r2(y: number[], p: number[]): number {
  let [sum, squares, left] = [0, 0, 0];
  for (let r = 0; r < y.length; r++) {
    sum += y[r];
    left += (p[r] - y[r]) ** 2;
  }
  for (const target of y) squares += (target - sum / y.length) ** 2;
  return (squares - left) / squares;
}

export function train(x: number[][], y: number[], layers: Layer[], batches: number[][][], learningRate: number, alpha: number) {
  const trained = layers.map(({ W, b, activation }) => ({ W: W.map((row) => [...row]), b: [...b], activation }));
  const batchLoss: number[] = [];
  for (const epoch of batches) {
    for (const batch of epoch) {
      let loss = 0;
      const moves = trained.map(({ W, b }) => ({ W: W.map((row) => row.map(() => 0)), b: b.map(() => 0) }));
      for (const row of batch) {
        const values = [x[row]];
        for (const layer of trained) values.push(outputs(layer, values[values.length - 1]));
        const error = values[trained.length][0] - y[row];
        loss += (error * error) / batch.length;
        let delta = [(2 * error) / batch.length];
        for (let l = trained.length - 1; l >= 0; l--) {
          const below: number[] = [];
          for (let i = 0; i < values[l].length; i++) {
            let back = 0;
            for (let j = 0; j < delta.length; j++) {
              moves[l].W[i][j] += values[l][i] * delta[j];
              back += trained[l].W[i][j] * delta[j];
            }
            below.push(l > 0 ? back * derivative(values[l][i], trained[l - 1].activation) : back);
          }
          for (let j = 0; j < delta.length; j++) moves[l].b[j] += delta[j];
          delta = below;
        }
      }
      for (let l = 0; l < trained.length; l++) {
        const { W, b } = trained[l];
        for (let j = 0; j < b.length; j++) {
          b[j] -= learningRate * moves[l].b[j];
          for (let i = 0; i < W.length; i++) {
            loss += alpha * W[i][j] ** 2;
            W[i][j] = (1 - 2 * learningRate * alpha) * W[i][j] - learningRate * moves[l].W[i][j];
          }
        }
      }
      batchLoss.push(loss);
    }
  }
  return { batchLoss, layers: trained };
}
