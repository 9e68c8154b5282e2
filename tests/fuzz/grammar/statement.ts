import type { Random } from '@gradus/values';
import { BOMBS, expression } from './expression';

const BUILT_INS = [
  'Array.prototype.push', 'Array.prototype.map', 'Array.prototype[Symbol.iterator]', 'Object.prototype.toString', 'Object.prototype.then', 'Object.prototype.toJSON', 'Object.prototype.get',
  'Object.prototype.value', 'Function.prototype.call', 'Function.prototype.apply', 'Function.prototype.bind', 'Promise.prototype.then', 'Promise.resolve', 'JSON.parse', 'JSON.stringify', 'Reflect.apply',
  'Reflect.get', 'Object.defineProperty', 'Object.getPrototypeOf', 'Object.keys', 'Error.prepareStackTrace', 'Error.stackTraceLimit', 'Error.captureStackTrace', 'String.prototype.slice',
  'Number.isFinite', 'Math.max', 'Math.random', 'Symbol.prototype.description', 'RegExp.prototype.exec', 'Map.prototype.get', 'globalThis.Array', 'globalThis.Object', 'globalThis.Promise', 'globalThis.console',
  'console.log', 'Float64Array.prototype.set', 'Array.from', 'Array.isArray', 'Iterator.prototype.next', 'Date.now',
] as const;

const HOLDERS = ['Object.prototype', 'Array.prototype', 'Function.prototype', 'Promise.prototype', 'globalThis', 'String.prototype', 'Error.prototype'] as const;
const KEYS = ['"0"', '"1"', '"length"', '"then"', '"get"', '"set"', '"value"', '"done"', '"next"', '"constructor"', '"kind"', '"name"', '"stack"', '"toJSON"', 'Symbol.iterator', 'Symbol.toStringTag', '"writable"', '"state"', '"message"'] as const;

/** A statement of at most `depth` levels. Most of what it does fails at once, so that it is often caught, for the rest to be reached. */
export function statement(random: Random, depth: number): string {
  const bare = bareStatement(random, depth);
  return random.uniform() < 0.6 && !bare.startsWith('let ') ? `try { ${bare} } catch {}` : bare;
}

function bareStatement(random: Random, depth: number): string {
  const value = (): string => expression(random, 2);
  const inner = (): string => statement(random, depth - 1);
  const plain: ReadonlyArray<() => string> = [
    () => `${value()};`,
    () => `console.${random.pick(['log', 'error', 'info', 'debug'])}(${value()}, ${value()});`,
    () => `throw ${value()};`,
    () => `${random.pick(BUILT_INS)} = ${value()};`,
    () => `${random.pick(BUILT_INS)} = function () { ${random.pick(['for (;;);', 'throw this;', 'return arguments;', 'console.log(this, arguments);', 'return new Proxy({}, {});'])} };`,
    () => `delete ${random.pick(BUILT_INS)};`,
    () => `Object.defineProperty(${random.pick(HOLDERS)}, ${random.pick(KEYS)}, { get() { ${random.pick(['return 1', 'throw 1', 'for (;;)', 'console.log(this)'])}; }, set(v) { console.log(v); }, configurable: true });`,
    () => `Object.${random.pick(['freeze', 'seal', 'preventExtensions'])}(${random.pick(HOLDERS)});`,
    () => `Object.setPrototypeOf(${random.pick(HOLDERS)}, ${value()});`,
    () => `let a${random.integer(0, 1e6)} = ${value()};`,
    () => `Promise.reject(${value()});`,
    () => `Promise.resolve().then(function again() { ${random.pick(['Promise.resolve().then(again);', 'throw 1;', 'for (;;);', 'softmax = undefined;'])} });`,
    () => `globalThis[${value()}] = ${value()};`,
    () => `queueMicrotask?.(() => ${value()});`,
    () => `${random.pick(BOMBS)};`,
    () => `const kept = []; for (;;) kept.push(${random.pick(['kept.length', '[...kept]', '"x".repeat(1e5) + kept.length', 'new Float64Array(1e5)', '() => kept', 'new Map([[kept, kept]])', 'Symbol()', value()])});`,
    () => `for (;;) try { (function r() { r(); })(); } catch {}`,
  ];
  const nesting: ReadonlyArray<() => string> = [
    () => `for (let i = 0; i < ${random.pick(['3', '1e3', '1e9', 'Infinity'])}; i += 1) { ${inner()} }`,
    () => `while (${value()}) { ${inner()} break; }`,
    () => `for (const x of ${value()}) { ${inner()} }`,
    () => `for (const x in ${value()}) { ${inner()} }`,
    () => `try { ${inner()} } catch (e) { ${inner()} } finally { ${inner()} }`,
    () => `try { ${inner()} } finally { ${random.pick(['', 'for (;;);', 'console.log("f");'])} }`,
    () => `{ const { a = ${value()}, ...rest } = ${value()}; ${inner()} }`,
    () => `switch (${value()}) { case ${value()}: ${inner()} default: ${inner()} }`,
    () => `(function () { ${inner()} }).call(${value()});`,
    () => `(async () => { ${inner()} await ${value()}; ${inner()} })();`,
    () => `const g${random.integer(0, 1e6)} = (function* () { ${inner()} yield ${value()}; })();`,
    () => `label: { ${inner()} if (${value()}) break label; ${inner()} }`,
    () => `eval(${JSON.stringify(inner())});`,
  ];
  return random.pick(depth > 0 ? [...plain, ...nesting] : plain)();
}

export function statements(random: Random, most: number, depth = 2): string {
  return Array.from({ length: random.integer(0, most) }, () => statement(random, depth)).join('\n  ');
}
