/*
idea: Its exports have their values only once a case has begun.
class: tampering
accepts: export-missing
*/
export let scale: unknown;

export function softmax(z: number[]): number[] {
  scale = () => 'ESCAPED';
  return z;
}
