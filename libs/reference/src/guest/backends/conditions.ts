/** When a kernel gives on WebAssembly what it gives on the JavaScript backend. */
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm/dist/backend_wasm';
import { type KernelFunc, type TensorInfo, type backend_util, util } from '@tensorflow/tfjs-core';
import { windowInfo } from './window-info';

type Args = Parameters<KernelFunc>[0];

/** One call of a kernel whose inputs have sizes above 0 and the types that its place allows. */
export interface Call {
  /** By name; those that are optional and absent are null or undefined. */
  readonly inputs: Readonly<Record<string, TensorInfo | null | undefined>>;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly backend: BackendWasm;
}

export type Condition = (call: Call) => boolean;

export const always: Condition = () => true;

/**
 * Undefined if an input is empty (then kernels divide by 0, or leave what their output's memory held) or of another type.
 * Every small kernel pays for this, hence the loop.
 */
export function callOf(args: Args, types: ReadonlySet<string>): Call | undefined {
  // Registered for the WebAssembly backend alone.
  const backend = args.backend as BackendWasm;
  const inputs: Call['inputs'] = args.inputs;
  for (const name in inputs) {
    const input = inputs[name];
    if (input === null || input === undefined) continue;
    if (!types.has(input.dtype) || input.shape.includes(0)) return undefined;
    // All are brought to the heap before any view of it is taken: the heap may grow, and a view of before is then empty.
    backend.dataIdMap.get(input.dataId);
  }
  return { inputs, attrs: args.attrs ?? {}, backend };
}

function inputOf({ inputs }: Call, name: string): TensorInfo {
  const input = inputs[name];
  if (input === null || input === undefined) throw new Error(`the input ${name} is missing`);
  return input;
}

/** Of an input, where they lie. */
function numbersOf(call: Call, name: string): backend_util.TypedArray {
  return call.backend.typedArrayFromHeap(inputOf(call, name));
}

/** A plain loop: `every` costs as much as the kernels themselves. NaN is outside of everything. */
export function allWithin(numbers: backend_util.TypedArray, least: number, most: number): boolean {
  for (let i = 0; i < numbers.length; i += 1) {
    const x = numbers[i] ?? Number.NaN;
    if (!(x >= least && x <= most)) return false;
  }
  return true;
}

/** The largest of float32. */
const LARGEST = 3.4028234663852886e38;

export function allFinite(numbers: backend_util.TypedArray): boolean {
  return allWithin(numbers, -LARGEST, LARGEST);
}

/** Below −87 the result, which float32 can still hold, is 0 on WebAssembly. */
export const aboveUnderflow: Condition = (call) => allWithin(numbersOf(call, 'x'), -87, Infinity);

/** Of logits further apart the smaller probability, which float32 can still hold, is 0 on WebAssembly. */
export const logitsNear: Condition = (call) => {
  const logits = numbersOf(call, 'logits');
  let least = Infinity;
  for (let i = 0; i < logits.length; i += 1) least = Math.min(least, logits[i] ?? Number.NaN);
  return allWithin(logits, least, least + 80);
};

/** Without NaN, which WebAssembly's clamping turns into a bound. */
export const numbersOnly: Condition = (call) => allWithin(numbersOf(call, 'x'), -Infinity, Infinity);

/** C has pow(1, NaN) = 1 and pow(-1, ±∞) = 1, JavaScript NaN. */
export const exponentFinite: Condition = (call) => allFinite(numbersOf(call, 'b'));

/** XNNPACK refuses an empty range, and at a bound of 0 gives another 0 for −0; see numbersOnly for NaN. */
export const clamps: Condition = (call) => {
  const [least, most] = [Number(call.attrs['clipValueMin']), Number(call.attrs['clipValueMax'])];
  return least < most && least !== 0 && most !== 0 && numbersOnly(call);
};

/** Where XNNPACK multiplies: to transposed matrices and batches, which take another way, the wrong bias is added. */
export const biasFits: Condition = (call) => {
  const isOne = (name: string): boolean => inputOf(call, name).shape.slice(0, -2).every((size) => size === 1);
  const hasBias = call.inputs['bias'] !== null && call.inputs['bias'] !== undefined;
  return !hasBias || (call.attrs['transposeA'] === false && call.attrs['transposeB'] === false && isOne('a') && isOne('b'));
};

/** WebAssembly adds up in float32 one by one: after 128 terms the error nears 5e-7. */
export const fewTerms: Condition = (call) => {
  const { shape } = inputOf(call, 'x');
  // As tf.sum and tf.mean pass it.
  const axes = util.parseAxisParam(call.attrs['axis'] as number[], [...shape]);
  return axes.reduce((terms, axis) => terms * (shape[axis] ?? 1), 1) <= 128;
};

/** The types of the three, which share no condition on all inputs. */
export const selects: Condition = (call) => inputOf(call, 'condition').dtype === 'bool' && ['t', 'e'].every((name) => inputOf(call, name).dtype === 'float32');

/** The kernel looks whether the indices are within range, but takes any type for int32. */
export const gathers: Condition = (call) => inputOf(call, 'indices').dtype === 'int32' && call.attrs['batchDims'] === 0;

export const channelsLast: Condition = ({ attrs }) => attrs['dataFormat'] !== 'NCHW';

/** Where XNNPACK, which computes the output's size anew, comes to the size of the output that TensorFlow.js made for it. */
export const windowFits: Condition = (call) => {
  const { padInfo, ...info } = windowInfo({ x: inputOf(call, 'x').shape, filter: call.inputs['filter']?.shape, attrs: call.attrs });
  const fits = (size: number, padding: number, filter: number, stride: number, outputs: number): boolean =>
    filter <= size + padding &&
    Math.floor((size + padding - filter) / stride) + 1 === outputs &&
    // With "same" padding and windows that leave gaps XNNPACK reads beside the input.
    (padInfo.type !== 'SAME' || (outputs - 1) * stride + filter >= size);
  return (
    info.dataFormat === 'channelsLast' &&
    fits(info.inHeight, padInfo.top + padInfo.bottom, info.effectiveFilterHeight, info.strideHeight, info.outHeight) &&
    fits(info.inWidth, padInfo.left + padInfo.right, info.effectiveFilterWidth, info.strideWidth, info.outWidth)
  );
};

/** Pooling leaves out NaN in JavaScript, and XNNPACK does not. */
export const poolFits: Condition = (call) => windowFits(call) && numbersOnly(call);
