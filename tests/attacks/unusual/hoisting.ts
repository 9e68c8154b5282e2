/*
idea: var and functions that are used above their place, in blocks and twice.
class: unusual
accepts: right
*/
export { softmax, scale };

function softmax(z: number[]): number[] {
  if (z.length > 0) {
    var m = Math.max(...z);
    var e = z.map((x) => Math.exp(x - m));
  }
  for (var i = 0, s = 0; i < z.length; i++) s += (e! as number[])[i] as number;
  var s: number;
  return e!.map(divide);
  function divide(x: number): number {
    return x / s;
  }
}

function scale(rows: number[][], k: number): number[][] {
  return out();
  function out() {
    return rows.map(times);
  }
  function times(row: number[]) {
    return row.map((x) => x * factor());
  }
  function factor() {
    return k;
  }
}
