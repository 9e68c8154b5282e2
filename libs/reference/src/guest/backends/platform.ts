/** What TensorFlow.js asks of its surroundings. Imported before any backend: they make tensors when they are loaded. */
import '../realm';
import { env } from '@tensorflow/tfjs-core';

// `Float32Array` is Float64Array where the float64 form of the engine is built: see engine.ts. Real Float32Arrays are
// accepted there, too; their constructor is reached by way of the engine's prelude.
const typedArrays = [Float32Array, Int32Array, Uint8Array, Uint8ClampedArray, ...realFloat32Array()];

function realFloat32Array(): Array<typeof Float32Array> {
  const original: unknown = Reflect.get(globalThis, 'RealFloat32Array');
  Reflect.deleteProperty(globalThis, 'RealFloat32Array');
  // Only the prelude in engine.ts sets it, to the constructor.
  return typeof original === 'function' ? [original as typeof Float32Array] : [];
}

// Neither IS_NODE nor IS_BROWSER holds in an isolate, so no platform has registered itself.
env().setPlatform('isolate', {
  fetch: () => Promise.reject(new Error('there is no network in a reference')),
  now: () => performance.now(),
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder().decode(bytes),
  isTypedArray: (candidate): candidate is Float32Array => typedArrays.some((type) => candidate instanceof type),
});
