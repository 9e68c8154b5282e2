/**
 * Loads an installed tfjs-node and multiplies two matrices with it. It is a process of its own, because a library that does not fit this
 * machine ends the process that loads it. Argument: the package's folder. The last line on stdout is the answer, as JSON.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Tensor {
  matMul(other: Tensor): Tensor;
  dataSync(): Float32Array;
}

interface TfjsNode {
  tensor2d(rows: readonly (readonly number[])[]): Tensor;
  backend(): { readonly isUsingGpuDevice: boolean; readonly binding: { readonly TF_Version: string } };
}

const folder = process.argv[2] ?? '';
// What tfjs-node 4.22 exports. Where it does not, a call below throws, and the parent checks every field of the answer.
const tf = createRequire(join(folder, 'package.json'))(folder) as TfjsNode;
const product = tf.tensor2d([[1, 2], [3, 4]]).matMul(tf.tensor2d([[5, 6], [7, 8]]));
const { isUsingGpuDevice, binding } = tf.backend();
process.stdout.write(`\n${JSON.stringify({ product: [...product.dataSync()], isUsingGpuDevice, tensorflow: binding.TF_Version })}\n`);
