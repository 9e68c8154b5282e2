import type { Random } from '@gradus/values';

const LITERALS = [
  'NaN', '-0', '1e308', '2**53', '0x7fffffff', '1n', '10n**400n', '""', '"a\\u0000b"', '"\\ud800"', '"\\udc00\\u2028"', '`${z}`', 'null', 'undefined',
  '[]', '[,]', '[1, , 2]', '{}.a', '({})', '({ __proto__: null })', '/(a+)+$/', '/[^]/gu', 'Symbol()', 'Symbol.iterator', 'new Date()', '[[[[]]]]',
  'new Float64Array(3)', 'new Map([[{}, 1]])', 'new Set("abc")', 'new Error("e", { cause: z })', 'Object(1)', 'Object(1n)', 'Object("s")',
] as const;

const NAMES = [
  'z', 'k', 'globalThis', 'this', 'softmax', 'scale', 'Object', 'Array', 'Function', 'Promise', 'Proxy', 'Reflect', 'JSON', 'Math', 'console', 'Symbol', 'Error',
  'Object.prototype', 'Array.prototype', 'Function.prototype', 'Promise.prototype', 'String.prototype', 'Number.prototype', 'Error.prototype', 'RegExp.prototype',
  'Math.random', 'performance', 'Date', 'Iterator', 'WeakRef', 'eval', 'arguments', '(function () { return new.target; })()', 'import.meta', 'undeclared', 'process', 'require', 'module', 'WebAssembly',
  'Object.getPrototypeOf(async function () {})', 'Object.getPrototypeOf(function* () {})', 'Object.getPrototypeOf(Int8Array)', 'Array.prototype[Symbol.iterator]()',
] as const;

const MEMBERS = [
  'length', 'constructor', '__proto__', 'prototype', 'then', 'toJSON', 'toString', 'valueOf', 'name', 'stack', 'message', 'caller', 'callee', 'arguments', 'map', 'join', 'at(-1)',
  'constructor.constructor', '__lookupGetter__', '[Symbol.toPrimitive]', '[Symbol.iterator]', '[Symbol.species]', '[0]', '[-1]', '[4294967295]', '["\\ud800"]', '?.a?.b',
] as const;

/** Each uses up time or memory, or ends the process where the limits do not hold. */
export const BOMBS = [
  '"x".repeat(2 ** 28)', '"x".repeat(2 ** 29).split("")', 'new Array(1e9).fill(0)', 'Array.from({ length: 1e9 })', 'new Array(2 ** 32 - 1).indexOf(1)', 'new ArrayBuffer(2 ** 31)',
  'new ArrayBuffer(8, { maxByteLength: 2 ** 31 }).resize(2 ** 31)', '(2n ** 60000n).toString().length', '/(a+)+$/.test("a".repeat(32) + "b")', 'JSON.stringify(new Array(1e7))',
  '[..."ab".repeat(1e7)]', 'Array.from({ length: 1e6 }, (_, i) => ({ i }))', '(function r() { r(); })()', '(function r(a) { return [r, ...r([a, a])]; })(1)', 'new Float64Array(1e9)',
  'Array(1e6).fill(0).sort(() => 1)', '"x".padEnd(2 ** 29 - 100, "yz").normalize("NFKD")', 'Object.fromEntries(Array.from({ length: 3e6 }, (_, i) => [i + "k", i]))',
  'structuredClone(z)', 'new Function("for (;;);")()', 'eval("for (;;);")', 'Reflect.construct(Array, [1e9]).concat([1])', '[[]].flat(Infinity)', 'String.raw({ raw: { length: 1e9 } })',
] as const;

/** An expression of at most `depth` levels, of what programs are never made of. */
export function expression(random: Random, depth: number): string {
  if (depth <= 0) return random.pick(random.uniform() < 0.5 ? LITERALS : NAMES);
  const inner = (): string => expression(random, depth - 1);
  const member = (): string => memberOf(random.pick(MEMBERS));
  return random.pick<() => string>([
    () => random.pick(LITERALS),
    () => random.pick(NAMES),
    () => random.pick(BOMBS),
    () => `${operand(inner())}${member()}`,
    () => `${operand(inner())}(${inner()})`,
    () => `${operand(inner())}${member()}(${inner()}, ${inner()})`,
    () => `new ${operand(inner())}(${inner()})`,
    () => `(${inner()} ${random.pick(['+', '**', '<', 'in', 'instanceof', '??', '||', ',', '===', '>>>', '%'])} ${inner()})`,
    () => `(${random.pick(['!', '-', '~', 'typeof ', 'void '])}${operand(inner())})`,
    () => `(delete ${operand(inner())}${member()})`,
    () => `(${inner()} ? ${inner()} : ${inner()})`,
    () => `[${inner()}, ...${operand(inner())}]`,
    () => `({ a: ${inner()}, [${inner()}]: ${inner()}, ...${operand(inner())} })`,
    () => `({ get a() { return ${inner()}; }, then: ${inner()}, toJSON() { throw ${inner()}; }, valueOf() { for (;;); } })`,
    () => `(() => ${operand(inner())})()`,
    () => `(async () => { await ${inner()}; return ${inner()}; })()`,
    () => `[...(function* () { yield ${inner()}; yield* ${operand(inner())}; })()]`,
    () => proxy(random, inner),
    () => `class extends ${operand(inner())} { static #p = ${inner()}; a = ${inner()}; constructor() { super(); } get length() { return ${inner()}; } }`,
    () => `eval(${JSON.stringify(inner())})`,
    () => `new Function("z", ${JSON.stringify(`return ${inner()}`)})(z)`,
    () => `Object.defineProperty(${inner()}, ${inner()}, { get: () => ${operand(inner())}, configurable: ${random.uniform() < 0.5} })`,
    () => `Promise.${random.pick(['resolve', 'reject', 'all', 'race', 'any'])}(${inner()})`,
    () => `(${inner()} as any)`,
  ])();
}

function proxy(random: Random, inner: () => string): string {
  const traps = ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'apply', 'construct', 'set', 'defineProperty'];
  const chosen = random.shuffle(traps).slice(0, random.integer(1, 4));
  const target = random.pick(['[1, 2, 3]', '{}', 'function () {}', 'z', 'new Array(1e9)']);
  return `new Proxy(${target}, { ${chosen.map((trap) => `${trap}(t, p) { ${random.pick(['return', 'throw', 'console.log(arguments); return', 'for (;;) void'])} ${inner()}; }`).join(', ')} })`;
}

function memberOf(name: string): string {
  return name.startsWith('[') || name.startsWith('?') ? name : `.${name}`;
}

/** What may stand to the left of a dot, or after an operator. */
function operand(text: string): string {
  return `(${text})`;
}
