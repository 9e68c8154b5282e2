/*
idea: A class, a function and a symbol that are named by the input.
class: leaks
accepts: wrong
*/
export function softmax(z: number[]): unknown[] {
  const name = `secret ${z}`;
  const Named = { [name]: class {} }[name] ?? Object;
  return [new Named(), { [name]: () => 0 }[name], Symbol(name), Object.defineProperty({}, Symbol.toStringTag, { value: name })];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
