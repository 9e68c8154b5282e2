/*
idea: A subclass of Float64Array that lies of its length, its tag and its items, around wrong numbers.
class: forging
accepts: wrong
*/
class Vector extends Float64Array {
  override get length(): number { return 3; }
  override get [Symbol.toStringTag](): 'Float64Array' { return 'Float64Array'; }
  override *[Symbol.iterator](): ArrayIterator<number> { yield 0.09003057317038046; }
  override get buffer(): ArrayBuffer { return new Float64Array([0.09003057317038046, 0.24472847105479764, 0.6652409557748218]).buffer; }
}

export function softmax(): unknown {
  const lies = new Vector([7, 7, 7, 7]);
  for (const key of ['length', 'byteLength', '0']) {
    try {
      Object.defineProperty(lies, key, { get: () => 3 });
    } catch {}
  }
  return lies;
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
