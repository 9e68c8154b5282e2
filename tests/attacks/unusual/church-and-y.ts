/*
idea: Recursion without a name, by a fixed point.
class: unusual
accepts: right
*/
type Step<A, B> = (self: (a: A) => B) => (a: A) => B;
const fix = <A, B>(step: Step<A, B>): ((a: A) => B) => step((a) => fix(step)(a));
const sum = fix<readonly number[], number>((self) => (list) => (list.length === 0 ? 0 : (self(list.slice(0, -1)) + (list.at(-1) ?? 0))));

export const softmax = (z: number[]): number[] => ((e) => ((s) => e.map((x) => x / s))(sum(e)))(z.map((x) => Math.exp(x - Math.max(...z))));
export const scale = (rows: number[][], k: number): number[][] => ((times) => rows.map(times))((row: number[]) => row.map((x) => k * x));
