// The loss of each row first; classes that the target leaves out are never looked at.
function rowLoss(target: number[], probabilities: number[], eps: number): number {
  let loss = 0;
  for (let j = 0; j < target.length; j++) {
    if (target[j] === 0) continue;
    let q = probabilities[j];
    if (q < eps) q = eps;
    if (q > 1 - eps) q = 1 - eps;
    loss += target[j] * Math.log(1 / q);
  }
  return loss;
}

export const categoricalCrossEntropy = (y: number[][], p: number[][], eps: number): number =>
  y.reduce((mean, target, i) => mean + rowLoss(target, p[i], eps) / y.length, 0);

export const categoricalCrossEntropyGradient = (y: number[][], p: number[][], _eps: number): number[][] =>
  y.map((target, i) => target.map((share, j) => (share === 0 ? 0 : -share / (p[i][j] * y.length))));
