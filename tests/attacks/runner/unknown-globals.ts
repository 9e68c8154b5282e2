/*
idea: Every name of the global object that the language does not have, whoever put it there, and those of the shells of V8.
class: runner
accepts: right
*/
const known = new Set(
  ('AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array ' +
    'Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array ' +
    'Uint8ClampedArray WeakMap WeakRef WeakSet console decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt performance undefined unescape').split(' '),
);
for (let o: any = globalThis; o !== null && o !== Object.prototype; o = Object.getPrototypeOf(o)) {
  for (const key of Reflect.ownKeys(o)) if (typeof key === 'symbol' || (o === globalThis && !known.has(key))) throw new Error(`ESCAPED: ${String(key)}`);
}
for (const name of ['process', 'require', 'module', 'exports', 'global', '__dirname', 'ivm', '_ivm', 'isolate', 'bundle', '$0', '$1', '$262', 'gc', 'print', 'read', 'load', 'quit', 'version', 'd8', 'Realm', 'os', 'Worker', 'testRunner', 'arguments', 'fetch', 'setTimeout', 'setImmediate', 'queueMicrotask', 'Deno', 'Bun', 'XMLHttpRequest', 'importScripts', 'navigator', 'ShadowRealm']) {
  for (const look of [(0, eval), (text: string) => Function(`return ${text}`)()] as any[]) {
    if (name === 'arguments') continue;
    if (look(`typeof ${name}`) !== 'undefined') throw new Error(`ESCAPED: ${name}`);
  }
}
if ((0, eval)('typeof arguments') !== 'undefined') throw new Error('ESCAPED: arguments of the wrapper');

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
