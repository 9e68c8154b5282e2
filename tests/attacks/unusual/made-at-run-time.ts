/*
idea: The functions are built as text and made at run time.
class: unusual
accepts: right
*/
const body = ['const m = Math.max(...z)', 'const e = z.map((x) => Math.exp(x - m))', 'const s = e.reduce((a, b) => a + b, 0)', 'return e.map((x) => x / s)'].join(';\n');

export const softmax = new Function('z', body) as (z: number[]) => number[];
export const scale = (0, eval)('(rows, k) => rows.map((row) => eval("row.map((x) => x * k)"))') as (rows: number[][], k: number) => number[][];
