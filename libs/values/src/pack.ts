import { type Value, sizeOf } from './value';

/**
 * A value on its way between processes or into an isolate: a JSON text that tells the structure and all numbers in one flat
 * array, so that NaN, infinities and -0 survive and 30,000 numbers cost no text.
 */
export interface Packed {
  readonly skeleton: string;
  readonly numbers: Float64Array;
}

/** [tag, …]: n = tensor with its shape, s = text, b = truth, u = undefined, z = null, l = list, d = dictionary, f = function, x = foreign. */
type Skeleton =
  | readonly ['n', readonly number[]]
  | readonly ['s', string]
  | readonly ['b', boolean]
  | readonly ['u']
  | readonly ['z']
  | readonly ['l', readonly Skeleton[]]
  | readonly ['d', ReadonlyArray<readonly [string, Skeleton]>]
  | readonly ['f', string]
  | readonly ['x', string];

export function pack(value: Value): Packed {
  const parts: Float64Array[] = [];
  const skeleton = JSON.stringify(skeletonOf(value, parts));
  const numbers = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    numbers.set(part, offset);
    offset += part.length;
  }
  return { skeleton, numbers };
}

function skeletonOf(value: Value, parts: Float64Array[]): Skeleton {
  switch (value.kind) {
    case 'tensor':
      parts.push(value.data);
      return ['n', value.shape];
    case 'text':
      return ['s', value.text];
    case 'truth':
      return ['b', value.truth];
    case 'nothing':
      return value.nothing === 'null' ? ['z'] : ['u'];
    case 'list':
      return ['l', value.items.map((item) => skeletonOf(item, parts))];
    case 'dictionary':
      return ['d', [...value.entries].map(([key, item]) => [key, skeletonOf(item, parts)] as const)];
    case 'function':
      return ['f', value.source];
    case 'foreign':
      return ['x', value.type];
  }
}

/** The bytes were not written by `pack`: they were damaged, or a hostile program wrote them. */
export class UnpackError extends Error {
  readonly code = 'unpack';
}

/** The inverse of `pack`. Everything is checked: what crosses a process boundary may have been forged. @throws UnpackError */
export function unpack(packed: Packed, maxDepth = 32): Value {
  let parsed: unknown;
  try {
    parsed = JSON.parse(packed.skeleton);
  } catch (cause) {
    throw new UnpackError('the skeleton is no JSON', { cause });
  }
  const cursor = { offset: 0, numbers: packed.numbers };
  const value = read(parsed, cursor, maxDepth);
  if (cursor.offset !== packed.numbers.length) throw new UnpackError('numbers are left over');
  return value;
}

interface Cursor {
  offset: number;
  readonly numbers: Float64Array;
}

function read(node: unknown, cursor: Cursor, depth: number): Value {
  if (depth < 0) throw new UnpackError('too deep');
  if (!Array.isArray(node)) throw new UnpackError('a node is no array');
  const [tag, content] = node as readonly unknown[];
  switch (tag) {
    case 'n':
      return readTensor(content, cursor);
    case 's':
      return { kind: 'text', text: readString(content) };
    case 'b':
      return { kind: 'truth', truth: content === true };
    case 'u':
      return { kind: 'nothing', nothing: 'undefined' };
    case 'z':
      return { kind: 'nothing', nothing: 'null' };
    case 'l':
      return { kind: 'list', items: readArray(content).map((item) => read(item, cursor, depth - 1)) };
    case 'd':
      return { kind: 'dictionary', entries: new Map(readArray(content).map((entry) => readEntry(entry, cursor, depth))) };
    case 'f':
      return { kind: 'function', source: readString(content) };
    case 'x':
      return { kind: 'foreign', type: readString(content) };
    default:
      throw new UnpackError('unknown tag');
  }
}

function readTensor(content: unknown, cursor: Cursor): Value {
  const shape = readArray(content).map((length) => {
    if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) throw new UnpackError('a length is wrong');
    return length;
  });
  const size = sizeOf(shape);
  if (!(cursor.offset + size <= cursor.numbers.length)) throw new UnpackError('numbers are missing');
  const data = cursor.numbers.slice(cursor.offset, cursor.offset + size);
  cursor.offset += size;
  return { kind: 'tensor', shape, data };
}

function readEntry(entry: unknown, cursor: Cursor, depth: number): readonly [string, Value] {
  const [key, item] = readArray(entry);
  return [readString(key), read(item, cursor, depth - 1)];
}

function readArray(content: unknown): readonly unknown[] {
  if (!Array.isArray(content)) throw new UnpackError('an array is missing');
  return content as readonly unknown[];
}

function readString(content: unknown): string {
  if (typeof content !== 'string') throw new UnpackError('a string is missing');
  return content;
}
