/*
idea: Looks for something that counts by itself: timers, channels, threads, animation.
class: telling
accepts: right
*/
const names = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'MessageChannel', 'Worker', 'SharedArrayBuffer', 'Atomics', 'WebAssembly', 'Temporal', 'Intl', 'FinalizationRegistry', 'process', 'gc', 'structuredClone', 'fetch', 'navigator', 'crypto'];
for (const name of names) {
  if (name in globalThis || new Function(`return typeof ${name}`)() !== 'undefined') throw new Error(`ESCAPED: ${name}`);
}
const keys = Reflect.ownKeys(performance);
if (keys.length !== 1 || keys[0] !== 'now') throw new Error('ESCAPED: performance');

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
