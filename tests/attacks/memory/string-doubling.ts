/*
idea: A string that doubles.
class: memory
accepts: memory-limit, time-limit
long: the collector works for seconds before it gives up
*/
export function softmax(): number[] {
  let s = 'x';
  const all: string[] = [];
  for (;;) {
    s = s.length < 1e8 ? s + s : 'y' + all.length;
    all.push(s.split('').join('-'));
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
