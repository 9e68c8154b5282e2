/*
idea: Code in sloppy mode looks for its callee, its caller and the arguments of others.
class: tampering
accepts: right
*/
function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

const sloppy = new Function('z', 'answer', `
  const found = [arguments.callee, arguments.callee.caller, arguments.callee.arguments];
  try { found.push(answer.caller, answer.arguments); } catch {}
  if (found[1] !== null) return 'ESCAPED by caller';
  arguments[0] = null;
  return answer(arguments.callee.arguments[0] ?? z);
`) as (z: number[], answer: (z: number[]) => number[]) => number[];

export function softmax(z: number[]): number[] {
  return sloppy([...z], answer);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
