import { type Tensor, type Value, itemsOf, joinItems, scalar } from './value';

/** Plain JavaScript data → value. For trusted data (an author's, a test's); the sandbox has its own, hostile-proof way. */
export function fromPlain(plain: unknown): Value {
  if (typeof plain === 'number') return scalar(plain);
  if (typeof plain === 'string') return { kind: 'text', text: plain };
  if (typeof plain === 'boolean') return { kind: 'truth', truth: plain };
  if (plain === null) return { kind: 'nothing', nothing: 'null' };
  if (plain === undefined) return { kind: 'nothing', nothing: 'undefined' };
  if (Array.isArray(plain)) return joinItems(plain.map(fromPlain));
  if (ArrayBuffer.isView(plain) && !(plain instanceof DataView)) return typedArray(plain);
  if (typeof plain === 'object') {
    return { kind: 'dictionary', entries: new Map(Object.entries(plain).map(([key, item]) => [key, fromPlain(item)])) };
  }
  return { kind: 'foreign', type: typeof plain };
}

function typedArray(view: ArrayBufferView): Value {
  // Every typed array is iterable; BigInt ones hold no numbers.
  const items = Array.from(view as unknown as Iterable<unknown>);
  if (items.some((item) => typeof item !== 'number')) return { kind: 'foreign', type: view.constructor.name };
  return { kind: 'tensor', shape: [items.length], data: Float64Array.from(items as number[]) };
}

/** Value → plain JavaScript data: numbers, strings, arrays, records. A foreign value becomes its type in angle brackets. */
export function toPlain(value: Value): unknown {
  switch (value.kind) {
    case 'tensor':
      return tensorToPlain(value);
    case 'text':
      return value.text;
    case 'truth':
      return value.truth;
    case 'nothing':
      return value.nothing === 'null' ? null : undefined;
    case 'list':
      return value.items.map(toPlain);
    case 'dictionary':
      return Object.fromEntries([...value.entries].map(([key, item]) => [key, toPlain(item)]));
    case 'function':
      return value.source;
    case 'foreign':
      return `<${value.type}>`;
  }
}

function tensorToPlain(tensor: Tensor): unknown {
  if (tensor.shape.length === 0) return tensor.data[0];
  return tensor.shape.length === 1 ? Array.from(tensor.data) : itemsOf(tensor).map(tensorToPlain);
}
