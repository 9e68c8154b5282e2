import './realm';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';
import './backend-cpu';
import { erf } from './erf';

/** TensorFlow.js as an author's reference receives it, on the backend that lives in the isolate. */
export { tf };

// `Float32Array` is Float64Array where the float64 form of the engine is built: see engine.ts.
export const precision = Float32Array.BYTES_PER_ELEMENT === 8 ? 'float64' : 'float32';

// Neither IS_NODE nor IS_BROWSER holds in an isolate, so no platform has registered itself.
tf.env().setPlatform('isolate', {
  fetch: () => Promise.reject(new Error('there is no network in a reference')),
  now: () => performance.now(),
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder().decode(bytes),
  isTypedArray: (candidate): candidate is Float32Array => typedArrays.some((type) => candidate instanceof type),
});

// Real Float32Arrays are accepted in the float64 form, too; their constructor is reached by way of the engine's prelude.
const typedArrays = [Float32Array, Int32Array, Uint8Array, Uint8ClampedArray, ...realFloat32Array()];

function realFloat32Array(): Array<typeof Float32Array> {
  const original: unknown = Reflect.get(globalThis, 'RealFloat32Array');
  Reflect.deleteProperty(globalThis, 'RealFloat32Array');
  // Only the prelude in engine.ts sets it, to the constructor.
  return typeof original === 'function' ? [original as typeof Float32Array] : [];
}

// TensorFlow.js's own Erf is a polynomial that is off by 1.5e-7: as large as float32's own error, far too large for the arbiter.
tf.unregisterKernel('Erf', 'cpu');
tf.registerKernel({
  kernelName: 'Erf',
  backendName: 'cpu',
  kernelFunc: ({ inputs }) => {
    const x = inputs['x'];
    if (x === undefined) throw new Error('Erf: x is missing');
    const values = tf.engine().readSync(x.dataId);
    return tf.engine().makeTensorFromDataId(write(Float32Array.from(values as Float32Array, erf), x.shape), x.shape, 'float32');
  },
});

function write(values: Float32Array, shape: number[]): object {
  return tf.engine().backend.write(values, shape, 'float32');
}

void tf.setBackend('cpu');
// The backend is made at once, so that the snapshot holds it.
tf.engine().startScope();
tf.scalar(1).dataSync();
tf.engine().endScope();
