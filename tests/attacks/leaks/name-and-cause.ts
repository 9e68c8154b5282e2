/*
idea: Puts the input into the name, the cause and further properties of an error.
class: leaks
accepts: runtime-error
*/
function tell(...inputs: unknown[]): never {
  const text = JSON.stringify(inputs);
  throw Object.assign(new Error('x', { cause: text }), { name: text, code: text, errors: inputs });
}

export const softmax = tell;
export const scale = tell;
