/*
idea: A replacement that never ends.
class: time
accepts: time-limit
*/
export function softmax(): unknown {
  return 'a'.replace(/a/, () => {
    for (;;);
  });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
