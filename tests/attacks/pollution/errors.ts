/*
idea: What errors have by inheritance is replaced, and then one is thrown.
class: pollution
accepts: runtime-error
*/
for (const made of [Error, TypeError, RangeError]) {
  for (const key of ['name', 'message', 'stack', 'toString', 'cause', 'constructor'] as const) {
    Object.defineProperty(made.prototype, key, { configurable: true, get() { for (;;); }, set() { for (;;); } });
  }
}

export function softmax(): unknown {
  throw Object.assign(Object.create(null), { message: 'm' });
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
