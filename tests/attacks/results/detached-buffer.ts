/*
idea: A typed array whose memory is gone.
class: results
accepts: wrong
*/
export function softmax(): unknown {
  const view: any = new Float64Array(3);
  view.buffer.transfer?.();
  return view;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
