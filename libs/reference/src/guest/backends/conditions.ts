/** When a kernel gives on WebAssembly what it gives on the JavaScript backend. */
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm/dist/backend_wasm';
import { type KernelFunc, type TensorInfo, type backend_util, util } from '@tensorflow/tfjs-core';
import { windowInfo } from './window-info';

type Args = Parameters<KernelFunc>[0];

/** One call of a kernel whose inputs have sizes above 0 and the types that its place allows. */
export interface Call {
  /** By name; those that are optional and absent are left out. */
  readonly inputs: ReadonlyMap<string, TensorInfo>;
  readonly attrs: Readonly<Record<string, unknown>>;
  /** The numbers of an input, where they lie. */
  readonly numbers: (name: string) => backend_util.TypedArray;
}

export type Condition = (call: Call) => boolean;

export const always: Condition = () => true;

/** Undefined if an input is empty: then kernels divide by 0, or leave what their output's memory held. */
export function callOf({ inputs, attrs, backend }: Args, types: ReadonlySet<string>): Call | undefined {
  const wasm = backend as BackendWasm;
  const given = new Map(Object.entries(inputs).filter((entry): entry is [string, TensorInfo] => isGiven(entry[1])));
  if (![...given.values()].every(({ dtype, shape }) => types.has(dtype) && !shape.includes(0))) return undefined;
  // All are brought to the heap before any view of it is taken: the heap may grow, and a view of before is then empty.
  for (const { dataId } of given.values()) wasm.dataIdMap.get(dataId);
  const numbers = (name: string): backend_util.TypedArray => wasm.typedArrayFromHeap(inputOf(given, name));
  return { inputs: given, attrs: attrs ?? {}, numbers };
}

function isGiven(input: TensorInfo | null | undefined): input is TensorInfo {
  return input !== null && input !== undefined;
}

function inputOf(inputs: ReadonlyMap<string, TensorInfo>, name: string): TensorInfo {
  const input = inputs.get(name);
  if (input === undefined) throw new Error(`the input ${name} is missing`);
  return input;
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
export const aboveUnderflow: Condition = ({ numbers }) => allWithin(numbers('x'), -87, Infinity);

/** Without NaN, which WebAssembly's clamping turns into a bound. */
export const numbersOnly: Condition = ({ numbers }) => allWithin(numbers('x'), -Infinity, Infinity);

/** C has pow(1, NaN) = 1 and pow(-1, ±∞) = 1, JavaScript NaN. */
export const exponentFinite: Condition = ({ numbers }) => allFinite(numbers('b'));

/** XNNPACK refuses an empty range, and at a bound of 0 gives another 0 for −0; see numbersOnly for NaN. */
export const clamps: Condition = (call) => {
  const [least, most] = [Number(call.attrs['clipValueMin']), Number(call.attrs['clipValueMax'])];
  return least < most && least !== 0 && most !== 0 && numbersOnly(call);
};

/** Where XNNPACK multiplies: to transposed matrices and batches, which take another way, the wrong bias is added. */
export const biasFits: Condition = ({ inputs, attrs }) =>
  !inputs.has('bias') ||
  (attrs['transposeA'] === false && attrs['transposeB'] === false && ['a', 'b'].every((name) => inputOf(inputs, name).shape.slice(0, -2).every((size) => size === 1)));

/** WebAssembly adds up in float32 one by one: after 128 terms the error nears 5e-7. */
export const fewTerms: Condition = ({ inputs, attrs }) => {
  const { shape } = inputOf(inputs, 'x');
  // As tf.sum and tf.mean pass it.
  const axes = util.parseAxisParam(attrs['axis'] as number[], [...shape]);
  return axes.reduce((terms, axis) => terms * (shape[axis] ?? 1), 1) <= 128;
};

/** The types of the three, which share no condition on all inputs. */
export const selects: Condition = ({ inputs }) => inputOf(inputs, 'condition').dtype === 'bool' && ['t', 'e'].every((name) => inputOf(inputs, name).dtype === 'float32');

/** The kernel looks whether the indices are within range, but takes any type for int32. */
export const gathers: Condition = ({ inputs, attrs }) => inputOf(inputs, 'indices').dtype === 'int32' && attrs['batchDims'] === 0;

export const channelsLast: Condition = ({ attrs }) => attrs['dataFormat'] !== 'NCHW';

/** Where XNNPACK, which computes the output's size anew, comes to the size of the output that TensorFlow.js made for it. */
export const windowFits: Condition = ({ inputs, attrs }) => {
  const { padInfo, ...info } = windowInfo({ x: inputOf(inputs, 'x').shape, filter: inputs.get('filter')?.shape, attrs });
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
