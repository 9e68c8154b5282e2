import { createRequire } from 'node:module';
import { z } from 'zod';
import type { HostBackend } from './host-backend';

/** Of TensorFlow's own library from this version on `round` of int32 gives zeros. */
const ROUND_IS_WRONG_FROM = [2, 17] as const;

/** What is used of the package beside TensorFlow.js itself. */
const backendSchema = z.object({ isUsingGpuDevice: z.boolean(), binding: z.looseObject({ TF_Version: z.string() }) });

/**
 * TensorFlow's own library, by @tensorflow/tfjs-node or tfjs-node-gpu.
 * @param modulePath the installed package's folder
 * @throws Error if it cannot be loaded
 */
export function openTfjsNode(modulePath: string): HostBackend {
  // The package brings its own copy of TensorFlow.js, of the same version, and makes its backend the active one.
  const tf = createRequire(__filename)(modulePath) as HostBackend['tf'];
  if (tf.getBackend() !== 'tensorflow') throw new Error(`the backend is ${tf.getBackend()}, not tensorflow`);
  const { isUsingGpuDevice, binding } = backendSchema.parse(tf.backend());
  return {
    tf,
    backendName: 'tensorflow',
    device: `${isUsingGpuDevice ? 'GPU' : 'CPU'}, TensorFlow ${binding.TF_Version}`,
    readsAreAsynchronous: false,
    // Of float32 the quotient would be float32; with all others it is int32.
    unfit: { FloorDiv: ['float32'], ...(isFrom(binding.TF_Version) ? { Round: ['int32'] } : {}) },
  };
}

function isFrom(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > ROUND_IS_WRONG_FROM[0] || (major === ROUND_IS_WRONG_FROM[0] && minor >= ROUND_IS_WRONG_FROM[1]);
}
