/*
idea: Functions that give functions that give functions.
class: unusual
accepts: right
*/
const map = <A, B>(f: (a: A) => B) => (list: readonly A[]): B[] => list.map((a) => f(a));
const fold = <A, B>(f: (b: B, a: A) => B) => (from: B) => (list: readonly A[]): B => list.reduce(f, from);
const sum = fold((a: number, b: number) => a + b)(0);
const max = fold((a: number, b: number) => (a > b ? a : b))(-Infinity);
const pipe = <T>(x: T) => ({ to: <U>(f: (x: T) => U) => pipe(f(x)), get value() { return x; } });

export const softmax = (z: number[]): number[] => pipe(z).to((y) => map((x: number) => Math.exp(x - max(y)))(y)).to((e) => map((x: number) => x / sum(e))(e)).value;
export const scale = (rows: number[][], k: number): number[][] => map(map((x: number) => x * k))(rows);
