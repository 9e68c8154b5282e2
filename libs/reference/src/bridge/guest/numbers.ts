import type { BackendValues, DataType } from '@tensorflow/tfjs-core';
import type { BridgeDataType } from '../protocol';

type Numbers = Float32Array | Int32Array | Uint8Array;

const ARRAYS = { float32: Float32Array, int32: Int32Array, bool: Uint8Array } as const;

export function isBridgeDataType(dtype: DataType): dtype is BridgeDataType {
  return Object.hasOwn(ARRAYS, dtype);
}

/** A copy that nobody else holds. */
export function bytesOf(values: BackendValues, dtype: BridgeDataType): ArrayBuffer {
  // A plain array or one of another type is converted.
  return new ARRAYS[dtype](values as ArrayLike<number>).buffer;
}

export function numbersOf(bytes: ArrayBuffer, dtype: BridgeDataType): Numbers {
  return new ARRAYS[dtype](bytes);
}
