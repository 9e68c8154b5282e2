/*
idea: Numbers of three hundred million digits.
class: time
accepts: time-limit, memory-limit
*/
export function softmax(): unknown {
  const digits = '7'.repeat(3e8);
  return [parseInt(digits, 7), parseInt(digits, 36), parseFloat(digits), Number(digits)];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
