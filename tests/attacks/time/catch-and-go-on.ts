/*
idea: A finally block that loops when the deadline interrupts.
class: time
accepts: time-limit
*/
export function softmax(): number[] {
  for (;;) {
    try {
      for (;;);
    } finally {
      continue;
    }
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
