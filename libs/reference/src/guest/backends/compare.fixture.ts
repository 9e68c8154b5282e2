export interface Tolerance {
  /** To each number itself. */
  readonly relative: number;
  /** To the largest finite number of inputs and outputs. */
  readonly scale: number;
  /** −0 and 0 count as one. */
  readonly zeros: boolean;
}

/** Runs in the isolate, as text: a kernel on both backends. Says what differs, '' if nothing. */
export const COMPARE = `(kernel, text, tolerance, elsewhere) => {
  const parsed = JSON.parse(text);
  const numbers = (values) => values.map(Number);
  const tensor = (input) => tf.tensor(numbers(input.values), input.shape, input.dtype);
  // Slicing and padding leave what they make with the JavaScript and the WebAssembly backend.
  const moved = (kernel, x, attrs) => elsewhere && x.shape.length > 0 && x.dtype !== 'bool' ? tf.engine().runKernel(kernel, { x }, attrs(x.shape)) : x;
  const spec = (input) => input === null ? null : moved('Slice', tensor(input), (shape) => ({ begin: shape.map(() => 0), size: shape }));
  const padded = (output) => moved('PadV2', output, (shape) => ({ paddings: shape.map(() => [0, 0]), constantValue: 0 }));
  const run = (backend) => {
    tf.setBackend(backend);
    tf.engine().startScope();
    try {
      // What a kernel leaves unwritten shall not be 0 by chance.
      if (backend === 'wasm') for (const size of [1, 4, 16, 64, 256, 1024, 4096]) tf.fill([size], 7.7e17).dispose();
      const inputs = Array.isArray(parsed.inputs) ? parsed.inputs.map(spec) : Object.fromEntries(Object.entries(parsed.inputs).map(([name, input]) => [name, spec(input)]));
      const outputs = [tf.engine().runKernel(kernel, inputs, parsed.attrs)].flat();
      const kept = Array.isArray(inputs) ? inputs : Object.values(inputs);
      return { outputs: outputs.map(padded).map((output) => ({ shape: output.shape, dtype: output.dtype, values: output.dataSync() })), inputs: kept.map((input) => input === null ? [] : Array.from(input.dataSync())) };
    } catch (error) {
      return { error: String(error.message) };
    } finally {
      tf.engine().endScope();
    }
  };
  const [cpu, wasm] = [run('cpu'), run('wasm')];
  if (/stopped in|WebAssembly backend/.test(wasm.error ?? '')) return 'broke: ' + wasm.error;
  if ((cpu.error === undefined) !== (wasm.error === undefined)) return 'cpu: ' + (cpu.error ?? 'answers') + '; wasm: ' + (wasm.error ?? 'answers');
  if (cpu.error !== undefined) return '';
  if (cpu.outputs.length !== wasm.outputs.length) return 'another number of outputs';
  const scaleOf = (values) => values.reduce((most, x) => Number.isFinite(x) ? Math.max(most, Math.abs(x)) : most, 0);
  for (const [i, a] of cpu.outputs.entries()) {
    const b = wasm.outputs[i];
    if (a.shape.join() !== b.shape.join()) return 'shape ' + a.shape + ' / ' + b.shape;
    if (a.dtype !== b.dtype || a.values.length !== b.values.length) return 'type ' + a.dtype + a.values.length + ' / ' + b.dtype + b.values.length;
    const scale = tolerance.scale === 0 ? 0 : scaleOf([...a.values, ...cpu.inputs.flat()]);
    for (let k = 0; k < a.values.length; k += 1) {
      const [x, y] = [a.values[k], b.values[k]];
      if (Object.is(x, y)) continue;
      if (x === 0 && y === 0) { if (tolerance.zeros) continue; return 'sign of 0 at ' + k; }
      if (!(Math.abs(x - y) <= tolerance.relative * Math.abs(x) + tolerance.scale * scale + 1.5e-45)) return x + ' / ' + y + ' at ' + k;
    }
  }
  return '';
}`;

export function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'number' && (!Number.isFinite(item) || Object.is(item, -0)) ? (Object.is(item, -0) ? '-0' : String(item)) : item));
}
