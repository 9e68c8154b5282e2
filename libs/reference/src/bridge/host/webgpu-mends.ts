import * as tf from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';

/** What is wrong in tfjs-backend-webgpu 4.22 and can be mended from outside. */
export function mendWebGpu(backend: WebGPUBackend): void {
  mendTranspose(backend);
  mendLog1p();
  mendArcs();
}

/**
 * The program that transposes writes float32 whatever it reads; of int32 and bool WebGPU rejects it. Any, All, Max, Cumsum
 * and BatchToSpaceND transpose too.
 */
function mendTranspose(backend: WebGPUBackend): void {
  const run = backend.runWebGPUProgram.bind(backend);
  backend.runWebGPUProgram = (program, inputs, dtype, ...rest) => {
    if (dtype !== 'float32' && program.shaderKey.startsWith('transpose_')) {
      const codeOf = program.getUserCode.bind(program);
      program.getUserCode = () => codeOf().replaceAll('setOutputAtIndex(', 'setOutputAtIndexI32(');
    }
    return run(program, inputs, dtype, ...rest);
  };
}

/** It is log(1 + x): no digit is right near 0, and below -1 there are numbers. W. Kahan's way keeps the digits. */
function mendLog1p(): void {
  register('Log1p', (x) => {
    const sum = tf.add(x, 1);
    const rounded = tf.sub(sum, 1);
    const log = tf.log(sum);
    return tf.where(tf.equal(rounded, x), log, tf.where(tf.equal(rounded, 0), x, tf.div(tf.mul(log, x), rounded)));
  });
}

/** WebGPU allows their own functions an error of 3e-4, which is what Mesa has; its arctangent is exact. Kahan's way by half the angle. */
function mendArcs(): void {
  register('Asin', (x) => tf.mul(tf.atan2(x, tf.add(1, tf.sqrt(tf.mul(tf.sub(1, x), tf.add(1, x))))), 2));
  register('Acos', (x) => tf.mul(tf.atan2(tf.sqrt(tf.sub(1, x)), tf.sqrt(tf.add(1, x))), 2));
}

function register(kernelName: string, compute: (x: tf.Tensor) => tf.Tensor): void {
  tf.unregisterKernel(kernelName, 'webgpu');
  // The session hands tensors to kernels, of float32 as TensorFlow.js's operation checks.
  tf.registerKernel({ kernelName, backendName: 'webgpu', kernelFunc: ({ inputs }) => compute(inputs['x'] as tf.Tensor) });
}
