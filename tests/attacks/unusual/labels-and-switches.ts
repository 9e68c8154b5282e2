/*
idea: Labelled loops, a switch that falls through, the comma and void.
class: unusual
accepts: right
*/
export function softmax(z: number[]): number[] {
  const y: number[] = [];
  let m = -Infinity, s = 0, i = 0;
  passes: for (let pass = 0; ; pass++) {
    for (i = 0; i < z.length; i++) {
      const x = z[i] as number;
      switch (pass) {
        case 0:
          if (x <= m) continue;
          m = x;
          continue;
        case 1:
          y.push(Math.exp(x - m)), void (s += y[i] as number);
          break;
        case 2:
          y[i] = (y[i] as number) / s;
        // falls through
        default:
          if (i === z.length - 1) break passes;
      }
    }
  }
  return y;
}

export function scale(rows: number[][], k: number): number[][] {
  const out: number[][] = [];
  outer: do {
    let row = rows[out.length];
    if (!row) break outer;
    let next: number[] = [];
    while (next.length < row.length) next.push((row[next.length] as number) * k);
    out.push(next);
  } while (true);
  return out;
}
