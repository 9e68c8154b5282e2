/*
idea: Linked lists of frozen records, made into arrays at the end.
class: unusual
accepts: right
*/
type List = { readonly head: number; readonly tail: List } | null;
const listOf = (items: readonly number[]): List => items.reduceRight<List>((tail, head) => Object.freeze({ head, tail }), null);
const map = (list: List, f: (x: number) => number): List => list && { head: f(list.head), tail: map(list.tail, f) };
const fold = (list: List, f: (a: number, b: number) => number, from: number): number => (list ? fold(list.tail, f, f(from, list.head)) : from);
const items = (list: List): number[] => (list ? [list.head, ...items(list.tail)] : []);

export function softmax(z: number[]): number[] {
  const list = listOf(z);
  const m = fold(list, Math.max, -Infinity);
  const e = map(list, (x) => Math.exp(x - m));
  const s = fold(e, (a, b) => a + b, 0);
  return Object.freeze(items(map(e, (x) => x / s))) as number[];
}

export const scale = (rows: number[][], k: number): number[][] => Object.seal(rows.map((row) => items(map(listOf(row), (x) => x * k))));
