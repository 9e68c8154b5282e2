// The three gradients as matrix products: dx = dy Wᵀ, dW = xᵀ dy, db = 1ᵀ dy.
type Matrix = number[][];

const transpose = (a: Matrix): Matrix => a[0].map((_, j) => a.map((row) => row[j]));

const dot = (u: number[], v: number[]) => u.map((value, i) => value * v[i]).reduce((sum, one) => sum + one);

const product = (a: Matrix, b: Matrix): Matrix => {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
};

/** The bias is the weight of an input that is always 1. */
export const dense = (x: Matrix, W: Matrix, b: number[]): Matrix =>
  product(
    x.map((row) => [...row, 1]),
    [...W, b],
  );

export const denseGradient = (x: Matrix, W: Matrix, dy: Matrix) => ({
  dx: product(dy, transpose(W)),
  dW: product(transpose(x), dy),
  db: product([x.map(() => 1)], dy)[0],
});
