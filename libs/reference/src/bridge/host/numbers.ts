import type { Tensor, TypedArray } from '@tensorflow/tfjs-core';
import type { BridgeDataType } from '../protocol';
import { Refusal } from './refusal';

const ARRAYS = { float32: Float32Array, int32: Int32Array, bool: Uint8Array } as const;

export function isBridgeDataType(dtype: string): dtype is BridgeDataType {
  return Object.hasOwn(ARRAYS, dtype);
}

/** @throws Refusal if there are not `size` of them */
export function numbersIn(bytes: ArrayBuffer, dtype: BridgeDataType, size: number): TypedArray {
  if (bytes.byteLength !== size * ARRAYS[dtype].BYTES_PER_ELEMENT) throw new Refusal(`${bytes.byteLength} bytes are not ${size} of ${dtype}`);
  const numbers = new ARRAYS[dtype](bytes);
  // To C++ a truth value other than 0 and 1 is undefined behaviour.
  return dtype === 'bool' ? numbers.map((value) => (value === 0 ? 0 : 1)) : numbers;
}

/** A copy of what a backend gave. @throws Refusal if it gave something else than the tensor's numbers */
export function bytesOf(values: TypedArray, { dtype, size }: Pick<Tensor, 'dtype' | 'size'>): ArrayBuffer {
  if (!isBridgeDataType(dtype) || values.length !== size) throw new Refusal('the backend gave numbers that do not fit');
  return new ARRAYS[dtype](values).buffer;
}
