/*
idea: A generator that takes the interruption for an error and goes on in its finally.
class: time
accepts: time-limit
*/
function* stubborn(): Generator<number> {
  for (;;) {
    try {
      yield 1;
    } finally {
      for (;;);
    }
  }
}

export function softmax(): unknown {
  const all = stubborn();
  all.next();
  for (;;) {
    try {
      all.throw(new Error('end'));
    } catch {}
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
