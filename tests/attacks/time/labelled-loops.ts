/*
idea: Loops that leave one another by labels.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  outer: for (;;) {
    for (;;) {
      for (let i = 0; ; i += 1) if (i > 3) continue outer;
    }
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
