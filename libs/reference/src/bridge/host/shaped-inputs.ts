import type { Tensor } from '@tensorflow/tfjs-core';
import type { HostBackend } from './host-backend';
import type { TensorTable } from './tensor-table';

/**
 * The inputs of one kernel in the shapes that it is asked for with. A reshaped tensor stays in the table, as the next kernel
 * mostly wants the same. What it took the place of lives on until the kernel is done: one tensor may go in in two shapes.
 */
export class ShapedInputs implements Disposable {
  private readonly replaced: Tensor[] = [];

  constructor(
    private readonly tensors: TensorTable,
    private readonly tf: Pick<HostBackend['tf'], 'reshape' | 'util'>,
  ) {}

  take(id: number, shape: readonly number[]): Tensor {
    const tensor = this.tensors.select(id);
    if (this.tf.util.arraysEqual(tensor.shape, [...shape])) return tensor;
    const reshaped = this.tf.reshape(tensor, [...shape]);
    this.tensors.replace(id, reshaped);
    this.replaced.push(tensor);
    return reshaped;
  }

  [Symbol.dispose](): void {
    for (const tensor of this.replaced) tensor.dispose();
  }
}
