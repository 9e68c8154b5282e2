import type { Tensor } from '@tensorflow/tfjs-core';
import { sizeOf } from './kernels/rule';
import { type BridgeLimits, MAX_DIMENSION, MAX_RANK } from './limits';
import { Refusal } from './refusal';

/** A session's tensors on the host under numbers of its own: no number names another session's. */
export class TensorTable {
  private readonly tensors = new Map<number, Tensor>();
  private lastId = 0;
  private bytes = 0;

  constructor(private readonly limits: Pick<BridgeLimits, 'totalBytes' | 'tensorBytes' | 'handles'>) {}

  /** Before tensors of these shapes are made. @throws Refusal if there is no room, or a shape is none */
  claim(shapes: ReadonlyArray<readonly number[]>): void {
    const { handles, tensorBytes, totalBytes } = this.limits;
    // All written so that NaN is refused.
    if (!(this.tensors.size + shapes.length <= handles)) throw new Refusal(`holds more than ${handles} tensors: use tf.tidy`);
    let total = this.bytes;
    for (const shape of shapes) {
      if (!(shape.length <= MAX_RANK && shape.every((size) => size >= 0 && size <= MAX_DIMENSION))) throw new Refusal(`[${shape.join()}] is no shape`);
      const bytes = bytesOf({ size: sizeOf(shape) });
      if (!(bytes <= tensorBytes)) throw new Refusal(`[${shape.join()}] is more than ${inMiB(tensorBytes)} MiB`);
      total += bytes;
    }
    if (!(total <= totalBytes)) throw new Refusal(`holds more than ${inMiB(totalBytes)} MiB in tensors: use tf.tidy`);
  }

  add(tensor: Tensor): number {
    this.lastId += 1;
    this.tensors.set(this.lastId, tensor);
    this.bytes += bytesOf(tensor);
    return this.lastId;
  }

  /** @throws Refusal if the id is not one of this session's, or no longer */
  select(id: number): Tensor {
    const tensor = this.tensors.get(id);
    if (tensor === undefined) throw new Refusal(`there is no tensor ${id}`);
    return tensor;
  }

  /** The same numbers in another shape take its place; what stood there is the caller's to free. */
  replace(id: number, tensor: Tensor): void {
    this.tensors.set(id, tensor);
  }

  /** @throws Refusal if it is not there */
  dispose(id: number): void {
    const tensor = this.select(id);
    this.tensors.delete(id);
    this.bytes -= bytesOf(tensor);
    tensor.dispose();
  }

  disposeAll(): void {
    for (const id of [...this.tensors.keys()]) this.dispose(id);
  }
}

/** float32 and int32 take four bytes; bool is counted as if it did. */
export function bytesOf({ size }: { readonly size: number }): number {
  return size * Float32Array.BYTES_PER_ELEMENT;
}

function inMiB(bytes: number): number {
  return bytes / 1024 ** 2;
}
