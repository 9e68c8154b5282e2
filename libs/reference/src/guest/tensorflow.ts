import './backends/platform';
import * as core from '@tensorflow/tfjs-core';
import './backends/gradients';
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';
import * as layers from '@tensorflow/tfjs-layers';
import './backends/cpu';
import './backends/wasm';

// `Float32Array` is Float64Array where the float64 form of the engine is built: see engine.ts.
export const precision = Float32Array.BYTES_PER_ELEMENT === 8 ? 'float64' : 'float32';

/** TensorFlow.js as an author's reference receives it: what `@tensorflow/tfjs` exports but for its converter and data. */
export const tf: typeof core & typeof layers = {
  ...core,
  ...layers,
  io: refused('tf.io', core.io),
  browser: refused('tf.browser', core.browser),
  loadLayersModel: refusal('tf.loadLayersModel'),
};
layers.LayersModel.prototype.save = refusal('model.save');

/** The same names; each function throws. */
function refused<T extends object>(path: string, group: T): T {
  const entries = Object.entries(group).map(([name, value]) => [name, typeof value === 'function' ? refusal(`${path}.${name}`) : (value as unknown)]);
  // Of T's functions only what they return is lost, and these do not return.
  return Object.fromEntries(entries) as T;
}

function refusal(path: string): () => never {
  return () => {
    throw new Error(`${path} is not there in a reference, which saves, loads, fetches and shows nothing`);
  };
}
