/*
idea: No TypeScript at all.
class: compile
accepts: does-not-compile
*/
export function softmax(z: number[) {
  return z;
}
