/*
idea: Throws an error whose message is the input.
class: leaks
accepts: runtime-error
*/
export function softmax(z: number[]): never {
  throw new Error(JSON.stringify(z));
}

export function scale(rows: number[][], k: number): never {
  throw new TypeError(`${rows} ${k}`);
}
