// One pass over the batch; every row adds its share to dW and db.
export function dense(x: number[][], W: number[][], b: number[]): number[][] {
  const y: number[][] = [];
  for (const row of x) {
    const out = b.slice();
    for (let i = 0; i < row.length; i++) {
      for (let j = 0; j < out.length; j++) out[j] += row[i] * W[i][j];
    }
    y.push(out);
  }
  return y;
}

export function denseGradient(x: number[][], W: number[][], dy: number[][]): { dx: number[][]; dW: number[][]; db: number[] } {
  const inputs = W.length;
  const outputs = W[0].length;
  const dx = x.map(() => new Array<number>(inputs).fill(0));
  const dW = W.map(() => new Array<number>(outputs).fill(0));
  const db = new Array<number>(outputs).fill(0);
  for (let r = 0; r < x.length; r++) {
    for (let j = 0; j < outputs; j++) {
      const d = dy[r][j];
      db[j] += d;
      for (let i = 0; i < inputs; i++) {
        dx[r][i] += d * W[i][j];
        dW[i][j] += x[r][i] * d;
      }
    }
  }
  return { dx, dW, db };
}
