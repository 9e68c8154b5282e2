import { type Value, fromPlain, joinItems, scalar, sizeOf } from '@gradus/values';
import type { Tensor } from '@tensorflow/tfjs-core';
import { AuthorError } from './author-error';
import { memberOf } from './member-of';
import { tf } from './tensorflow';

/** Data of an author that is none: tells where. */
export class NotDataError extends AuthorError {}

/** Finds the numbers of a tensor that was read before; else they are read at once, which not every backend can. */
type Read = (tensor: Tensor) => NumericData;
type NumericData = Float32Array | Int32Array | Uint8Array;

/** What a reference gave → value, whatever backend its tensors live on. */
export async function outputToValue(output: unknown): Promise<Value> {
  const read = new Map<Tensor, NumericData>();
  await readTensors(output, read, 0);
  return convert(output, { read: (tensor) => read.get(tensor) ?? tensor.dataSync(), path: 'the output', depth: 0 });
}

async function readTensors(output: unknown, read: Map<Tensor, NumericData>, depth: number): Promise<void> {
  if (depth > MAX_DEPTH) throw tooDeep('the output');
  if (isTensor(output)) {
    if (output.dtype !== 'complex64' && output.dtype !== 'string') read.set(output, await output.data());
  } else if (Array.isArray(output)) {
    if (!output.every((item) => typeof item === 'number')) for (const item of output) await readTensors(item, read, depth + 1);
  } else if (isRecord(output)) {
    for (const item of Object.values(output)) await readTensors(item, read, depth + 1);
  }
}

/** An author's data → value: tensors of any type, plain data, typed arrays, and arrays and records of these. */
export function toValue(output: unknown, path = 'the output'): Value {
  return convert(output, { read: (tensor) => tensor.dataSync(), path, depth: 0 });
}

const MAX_DEPTH = 32;

interface Place {
  readonly read: Read;
  readonly path: string;
  readonly depth: number;
}

function convert(output: unknown, { read, path, depth }: Place): Value {
  if (depth > MAX_DEPTH) throw tooDeep(path);
  if (typeof output === 'number') return scalar(output);
  if (isTensor(output)) return tensorToValue(output, read, path);
  if (Array.isArray(output)) return arrayToValue(output, { read, path, depth });
  if (typeof output === 'function') return { kind: 'function', source: sourceOf(output) };
  if (isRecord(output)) {
    const entries = Object.entries(output).map(([key, item]) => [key, convert(item, { read, path: `${path}.${key}`, depth: depth + 1 })] as const);
    return { kind: 'dictionary', entries: new Map(entries) };
  }
  const value = fromPlain(output);
  if (value.kind === 'foreign' || value.kind === 'dictionary') throw new NotDataError(`${path} is no plain data: ${typeName(output)}`);
  return value;
}

function arrayToValue(items: readonly unknown[], { read, path, depth }: Place): Value {
  // The common case without an object per number.
  if (items.length > 0 && items.every((item) => typeof item === 'number')) {
    return { kind: 'tensor', shape: [items.length], data: Float64Array.from(items) };
  }
  // Array.from visits holes, too: they become undefined, which is data and shows.
  return joinItems(Array.from(items, (item, i) => convert(item, { read, path: `${path}[${i}]`, depth: depth + 1 })));
}

function tooDeep(path: string): NotDataError {
  return new NotDataError(`${path} is nested more than ${MAX_DEPTH} deep (a cycle?)`);
}

function isTensor(candidate: unknown): candidate is Tensor {
  return candidate instanceof tf.Tensor;
}

function tensorToValue(tensor: Tensor, read: Read, path: string): Value {
  if (tensor.dtype === 'complex64') throw new NotDataError(`${path} is a tensor of complex numbers`);
  if (tensor.dtype === 'string') return toValue(tensor.arraySync(), path);
  const shape = [...tensor.shape];
  const data = Float64Array.from(read(tensor));
  if (shape.length > MAX_DEPTH) throw tooDeep(path);
  // An author's code may write into a tensor as into any object.
  if (sizeOf(shape) !== data.length) throw new NotDataError(`${path} is a tensor of shape ${JSON.stringify(shape)} that holds ${data.length} numbers`);
  return { kind: 'tensor', shape, data };
}

function isRecord(candidate: unknown): candidate is Record<string, unknown> {
  if (typeof candidate !== 'object' || candidate === null) return false;
  const prototype: unknown = Object.getPrototypeOf(candidate);
  return prototype === Object.prototype || prototype === null;
}

function sourceOf(candidate: unknown): string {
  return Function.prototype.toString.call(candidate);
}

function typeName(candidate: unknown): string {
  const constructor = memberOf(candidate, 'constructor');
  const name: unknown = typeof constructor === 'function' ? Reflect.get(constructor, 'name') : '';
  return typeof name === 'string' && name !== '' ? name : typeof candidate;
}
