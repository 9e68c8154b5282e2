import { fromPlain, toPlain } from '@gradus/values';
import { ValueReader } from './read-value';

const LIMITS = { numbers: 100, depth: 4, text: 50, parts: 20 };
const reader = (): ValueReader => new ValueReader({ objectPrototype: Object.prototype, promisePrototype: Promise.prototype }, LIMITS);
const read = (value: unknown): unknown => toPlain(reader().read(value));

// ES2024: not yet among our types.
function growing(length: number): ArrayBuffer {
  return Reflect.construct(ArrayBuffer, [length, { maxByteLength: 8 * length }]) as ArrayBuffer;
}

function detached(): Float64Array {
  const view = new Float64Array(3);
  structuredClone(view.buffer, { transfer: [view.buffer] });
  return view;
}

test.each<[string, unknown, unknown]>([
  ['an array with more properties', Object.assign([1, 2], { extra: 3, [-1]: 4 }), [1, 2]],
  ['a frozen array', Object.freeze([1, 2]), [1, 2]],
  ['a sealed record', Object.seal({ a: 1 }), { a: 1 }],
  ['a record without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), { a: 1 }],
  ['an array of a class of its own', class extends Array {}.from([1, 2]), [1, 2]],
  ['typed arrays of several kinds', [Int8Array.of(-1), Float32Array.of(0.5), Uint8ClampedArray.of(300)], [[-1], [0.5], [255]]],
  ['a view of a part of a buffer', new Float64Array([1, 2, 3, 4]).subarray(1, 3), [2, 3]],
  ['a view that follows its buffer', new Uint8Array(growing(2)), [0, 0]],
  ['a view whose memory is gone', detached(), []],
  ['minus zero', [-0, { a: -0 }], [-0, { a: -0 }]],
  ['properties by symbols or not enumerable', Object.defineProperty({ a: 1, [Symbol('s')]: 2 }, 'b', { value: 3 }), { a: 1 }],
  ['a getter in an array', Object.defineProperty([1, 2], 1, { get: () => 5 }), [1, 5]],
])('%s is read as data', (_, value, expected) => {
  expect(read(value)).toEqual(expected);
});

test.each<[string, unknown, unknown]>([
  ['holes', [1, , 3], [1, '<hole>', 3]],
  ['a getter in a record', { get a() { return 1; } }, { a: '<getter>' }],
  ['big integers', BigInt64Array.of(1n), '<BigInt64Array>'],
  ['an iterator', [1, 2].values(), '<object of a class, no plain record>'],
  ['a generator', (function* () { yield 1; })(), '<object of a class, no plain record>'],
  ['a buffer', new ArrayBuffer(8), '<ArrayBuffer>'],
  ['a view without a type', new DataView(new ArrayBuffer(8)), '<DataView>'],
  ['a regular expression', /a/, '<RegExp>'],
  ['an error', new Error('x'), '<object of a class, no plain record>'],
  ['a proxy of a typed array', new Proxy(new Float64Array(2), {}), '<object of a class, no plain record>'],
  ['a promise', Promise.resolve(1), '<Promise inside (await it)>'],
  ['a box around a big integer', Object(1n), '<boxed BigInt>'],
  ['a box around a symbol', Object(Symbol('s')), '<boxed symbol>'],
  ['a weak map', new WeakMap(), '<WeakMap>'],
  ['a weak reference', new WeakRef({}), '<WeakRef>'],
])('%s are told for what they are', (_, value, expected) => {
  expect(read(value)).toEqual(expected);
});

test('the bits of a NaN carry nothing out', () => {
  const view = new Float64Array(new BigUint64Array([0x7ff8_dead_beef_0001n, 0xfff0_0000_0000_0002n]).buffer);
  const value = reader().read([view]);
  const bits = value.kind === 'tensor' ? [...new BigUint64Array(value.data.buffer)] : [];
  expect(bits).toEqual([0x7ff8_0000_0000_0000n, 0x7ff8_0000_0000_0000n]);
});

test.each<[string, unknown]>([
  ['numbers', new Array(101).fill(1)],
  ['numbers of typed arrays', [new Float64Array(60), new Float64Array(60)]],
  ['empty records', Array.from({ length: 21 }, () => ({}))],
  ['empty rows', Array.from({ length: 21 }, () => [])],
  ['rows inside rows', Array.from({ length: 8 }, () => [[[]]])],
  ['letters', ['x'.repeat(30), 'y'.repeat(30)]],
  ['letters of keys', { ['x'.repeat(51)]: 1 }],
  ['levels', [[[[1]]], [[[[1]]]]]],
  ['numbers that a proxy says it has', new Proxy([], { get: () => 101 })],
])('more %s than a call may return are given up', (_, value) => {
  const one = reader();
  expect(() => one.read(value)).toThrow();
  expect(one.exceeded).toMatch(/^more than|^deeper than/);
});

test('each property is read once', () => {
  const seen: string[] = [];
  const spy = new Proxy([1, [2], 'x'], { get: (target, key) => (seen.push(String(key)), Reflect.get(target, key)) });
  expect(toPlain(reader().read(spy))).toEqual([1, [2], 'x']);
  expect(seen).toEqual(['length', '0', '1', '2']);
});

test('a proxy of a record is read by descriptors alone', () => {
  const seen: string[] = [];
  const trace = new Proxy({}, { get: (_, trap) => (...args: unknown[]) => (seen.push(String(trap)), Reflect.apply(Reflect.get(Reflect, trap) as () => unknown, undefined, args)) });
  expect(reader().read(new Proxy({ a: 1 }, trace))).toEqual(fromPlain({ a: 1 }));
  expect(seen).toEqual(['getPrototypeOf', 'ownKeys', 'getOwnPropertyDescriptor']);
});
