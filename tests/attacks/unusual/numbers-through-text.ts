/*
idea: Numbers through text and back: JSON, exponents, regular expressions.
class: unusual
accepts: right
*/
const numbers = (text: string): number[] => Array.from(text.matchAll(/-?[\d.]+(?:e[-+]\d+)?/g), ([found]) => Number(found));

export function softmax(z: number[]): number[] {
  const text = z.map((x) => Math.exp(x - Math.max(...z))).join(' ');
  const sum = eval(text.replaceAll(' ', '+')) as number;
  return numbers(text).map((x) => Number((x / sum).toExponential(17)));
}

export const scale = (rows: number[][], k: number): number[][] => JSON.parse(JSON.stringify(rows), (_, value: unknown) => (typeof value === 'number' ? value * k : value)) as number[][];
