import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import type { HostBackend } from './host-backend';

/** The JavaScript backend in this process. It gains nothing over the one in the isolate, but gives the same numbers to the last bit: a test of the bridge. `Erf` is TensorFlow.js's polynomial, off by 1.5e-7. */
export function openCpuHost(): HostBackend {
  void tf.setBackend('cpu');
  return { tf, backendName: 'cpu', device: 'JavaScript', readsAreAsynchronous: false, unfit: { Erf: ['float32', 'int32', 'bool'] } };
}
