/*
idea: Paths of the machine in the stacks and texts of errors and functions.
class: runner
accepts: right
*/
const texts: string[] = [];
(Error as any).stackTraceLimit = 100;
function gather(make: () => unknown): void {
  try {
    texts.push(String(make()));
  } catch (error: any) {
    texts.push(`${error?.stack} ${error?.message}`);
  }
}
function gatherAll(): void {
  for (const make of [
    () => new Error('x').stack, () => eval('('), () => Function('(')(), () => JSON.parse('{'), () => null!.x, () => decodeURI('%'), () => new RegExp('('), () => [1].map((x: any) => x.y.z),
    () => console.log.toString(), () => Date.toString(), () => Math.random.toString(), () => performance.now.toString(), () => eval('new Error("x").stack'), () => Function('return new Error("x").stack')(),
  ] as Array<() => unknown>) gather(make);
  const bad = texts.find((text) => /\/(work|home|root|usr|etc|tmp|app)\/|node:|node_modules|runner\.js|file:/.test(text));
  if (bad !== undefined) throw new Error(`ESCAPED: ${bad}`);
}
gatherAll();

export function softmax(z: number[]): number[] {
  gatherAll();
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
