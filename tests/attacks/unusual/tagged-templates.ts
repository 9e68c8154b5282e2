/*
idea: Formulas as tagged templates.
class: unusual
accepts: right
*/
type Rule = (x: number) => number;
const rule = (words: TemplateStringsArray, ...given: number[]): Rule => {
  const [word = ''] = words.raw;
  const [a = 0] = given;
  const rules: Record<string, Rule> = { 'exp minus ': (x) => Math.exp(x - a), 'over ': (x) => x / a, 'times ': (x) => x * a };
  return rules[word] ?? ((x) => x);
};

export function softmax(z: number[]): number[] {
  const e = z.map(rule`exp minus ${Math.max(...z)}`);
  return e.map(rule`over ${e.reduce((a, b) => a + b, 0)}`);
}

export const scale = (rows: number[][], k: number): number[][] => rows.map((row) => row.map(rule`times ${k}`));
