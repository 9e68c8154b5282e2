import { type Value, fromPlain, joinItems, scalar } from '@gradus/values';
import type { Tensor } from '@tensorflow/tfjs-core';
import { AuthorError } from './author-error';
import { tf } from './tensorflow';

/** Data of an author that is none: tells where. */
export class NotDataError extends AuthorError {}

/** An author's output → value: tensors of any type, plain data, typed arrays, and arrays and records of these. */
export function toValue(output: unknown, path = 'the output', depth = 0): Value {
  if (depth > 32) throw new NotDataError(`${path} is nested more than 32 deep (a cycle?)`);
  if (typeof output === 'number') return scalar(output);
  if (isTensor(output)) return tensorToValue(output, path);
  if (Array.isArray(output)) return arrayToValue(output, path, depth);
  if (typeof output === 'function') return { kind: 'function', source: sourceOf(output) };
  if (isRecord(output)) {
    const entries = Object.entries(output).map(([key, item]) => [key, toValue(item, `${path}.${key}`, depth + 1)] as const);
    return { kind: 'dictionary', entries: new Map(entries) };
  }
  const value = fromPlain(output);
  if (value.kind === 'foreign' || value.kind === 'dictionary') throw new NotDataError(`${path} is no plain data: ${typeName(output)}`);
  return value;
}

function arrayToValue(items: readonly unknown[], path: string, depth: number): Value {
  // The common case without an object per number.
  if (items.length > 0 && items.every((item) => typeof item === 'number')) {
    return { kind: 'tensor', shape: [items.length], data: Float64Array.from(items) };
  }
  // Array.from visits holes, too: they become undefined, which is data and shows.
  return joinItems(Array.from(items, (item, i) => toValue(item, `${path}[${i}]`, depth + 1)));
}

function isTensor(candidate: unknown): candidate is Tensor {
  return candidate instanceof tf.Tensor;
}

function tensorToValue(tensor: Tensor, path: string): Value {
  if (tensor.dtype === 'complex64') throw new NotDataError(`${path} is a tensor of complex numbers`);
  if (tensor.dtype === 'string') return toValue(tensor.arraySync(), path);
  return { kind: 'tensor', shape: [...tensor.shape], data: Float64Array.from(tensor.dataSync()) };
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
  if (typeof candidate !== 'object' || candidate === null) return typeof candidate;
  return candidate.constructor.name || 'object';
}
