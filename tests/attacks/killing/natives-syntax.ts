/*
idea: The functions by which V8 tests itself, abort and crash among them.
class: killing
accepts: right
*/
function provoke(): void {
  for (const call of ['%AbortJS("x")', '%SystemBreak()', '%DebugPrint(1)', '%CollectGarbage(1)', '%PrepareFunctionForOptimization(provoke)', '%ArrayBufferDetach(new ArrayBuffer(1))']) {
    for (const make of [Function, (0, eval)]) {
      let hasRun = false;
      try {
        make(call);
        hasRun = true;
      } catch {}
      if (hasRun) throw new Error(`ESCAPED: ${call}`);
    }
  }
  debugger;
}

export function softmax(z: number[]): number[] {
  provoke();
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
