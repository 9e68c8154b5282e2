/*
idea: A big integer out of five million digits, by one built-in call.
class: time
accepts: time-limit, wrong
*/
export function softmax(): unknown {
  return [Number(BigInt('9'.repeat(5_000_000)) % 7n), Number(BigInt('7'.repeat(9_000_000)) % 7n)];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
