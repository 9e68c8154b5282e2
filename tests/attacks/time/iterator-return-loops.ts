/*
idea: An iterator whose clean-up never ends.
class: time
accepts: time-limit
*/
function* one(): Generator<number> {
  try {
    yield 1;
  } finally {
    for (;;);
  }
}

export function softmax(): unknown {
  const [first] = one();
  return [first];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
