/*
idea: Looks for globals that come, go or change from call to call.
class: telling
accepts: right
*/
const look = (): string => Reflect.ownKeys(globalThis).map((key) => `${String(key)} ${typeof (globalThis as any)[key]}`).join();
const first = look();

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(z: number[]): number[] {
  if (look() !== first) throw new Error('ESCAPED: other globals');
  return answer(z);
}

export async function scale(rows: number[][], k: number): Promise<number[][]> {
  await null;
  if (look() !== first) throw new Error('ESCAPED: other globals');
  return rows.map((row) => row.map((x) => x * k));
}
