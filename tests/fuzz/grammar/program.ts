import { type Random, randomStream } from '@gradus/values';
import { expression } from './expression';
import { mutate } from './mutate';
import { statements } from './statement';

const RIGHT = {
  softmax: 'const m = Math.max(...z); const e = z.map((x: number) => Math.exp(x - m)); const s = e.reduce((a: number, b: number) => a + b, 0); return e.map((x: number) => x / s);',
  scale: 'return z.map((row: any) => row.map((x: number) => x * (k as number)));',
} as const;
type Name = keyof typeof RIGHT;

/** What stands around a program in TypeScript's own words. */
const DECORATIONS = [
  'enum E { A, B = A << 1, C = "c" as any }', 'namespace N { export const a = 1; export namespace M { export let b = a; } }', 'declare const nothing: never;', 'abstract class B<T> { abstract m(): T; constructor(protected t?: T) {} }',
  'type T<A> = A extends (infer U)[] ? T<U> : A;', 'interface I { (x: I): I; [k: string]: any }', '/** @jsx h */', '/// <reference path="/etc/passwd" />', '//# sourceURL=other.ts', '//# sourceMappingURL=data:,{}',
  'const cast = <any>1;', 'let definite!: number;', '#!/bin/false', 'await null;', 'await new Promise(() => {});', 'using u = null;', '@dec class D {}', 'import "node:fs";', 'export * from "./a";', 'with ({}) {}', 'export {};',
  'module.exports = {};', 'const $gradusLoaded = 1;', '\ufeff', '"use strict";', 'var undefined = 1;', 'let z = 1, k = 2;', 'label:', '<!-- html', '\u2028', '\r', '\0',
] as const;

/** Says so where the program finds what is outside of its isolate. */
const ESCAPE = `if (typeof process !== 'undefined' || typeof require !== 'undefined' || globalThis.constructor.constructor('return this')().process) throw new Error('ESCAPED');`;

/** The program of this number in this series: the same on every machine. Its functions are those of tests/attacks/honest.ts. */
export function fuzzProgram(seed: number, number: number): string {
  const random = randomStream('fuzz', seed, number);
  const parts = [
    ...maybe(random, 0.12, () => random.pick(DECORATIONS)),
    statements(random, random.pick([0, 0, 1, 3])),
    exported(random, 'softmax'),
    exported(random, 'scale'),
    statements(random, random.pick([0, 0, 0, 1])),
    ...maybe(random, 0.12, () => random.pick(DECORATIONS)),
  ];
  const text = random.uniform() < 0.1 ? random.shuffle(parts).join('\n') : parts.join('\n');
  return random.uniform() < 0.1 ? mutate(random, text) : text;
}

function exported(random: Random, name: Name): string {
  const body = functionBody(random, name);
  const parameters = 'z: any, k?: any';
  return random.pick([
    ...Array.from({ length: 4 }, () => () => `export function ${name}(${parameters}): any {\n  ${body}\n}`),
    () => `export async function ${name}(${parameters}) {\n  ${body}\n}`,
    () => `export function* ${name}(${parameters}) {\n  ${body}\n}`,
    () => `export const ${name} = (${parameters}) => {\n  ${body}\n};`,
    () => `export const ${name} = new Proxy(function (${parameters}) {\n  ${body}\n}, { apply(f, t, a) { ${statements(random, 1)} return Reflect.apply(f, t, a); } });`,
    () => `export const ${name} = function (${parameters}) {\n  ${body}\n}.bind(${expression(random, 1)});`,
    () => `export class ${name} { static a = ${expression(random, 1)}; }`,
    () => `export let ${name}: any = ${expression(random, 2)};`,
    () => `function f${name}(${parameters}) {\n  ${body}\n}\nexport { f${name} as ${name}, f${name} as "\\0 ${name}" };`,
    () => `export default function ${name}(${parameters}) {\n  ${body}\n}`,
    () => `export var ${name}: any = (${parameters}) => { ${name} = null; ${body} };`,
  ])();
}

function functionBody(random: Random, name: Name): string {
  const before = [...maybe(random, 0.3, () => ESCAPE), statements(random, random.pick([0, 1, 2, 4]))].join(' ');
  const end = random.uniform() < 0.5 ? RIGHT[name] : `return ${expression(random, 3)};`;
  return before === '' ? end : `${before}\n  ${end}`;
}

function maybe(random: Random, chance: number, make: () => string): string[] {
  return random.uniform() < chance ? [make()] : [];
}
