/** What TensorFlow.js's own JavaScript backend computes wrongly or far too slowly, registered anew. Imported after it. */
import {
  Conv2DBackpropFilter, Cumprod, Cumsum, Erf, type KernelFunc, MaxPoolGrad, type TensorInfo, type backend_util, getKernel, registerKernel, unregisterKernel,
} from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { erf } from '../erf';
import { conv2dFilterGradient, maxPoolGradient } from './window-gradients';
import { windowInfo } from './window-info';

type Args = Parameters<KernelFunc>[0];

export function mendCpuKernels(): void {
  // A polynomial, off by 1.5e-7: as large as float32's own error, far too large for the arbiter.
  replace(Erf, (args) => output(args, shapeOf(args, 'x'), Float32Array.from(numbers(args, 'x') as Float32Array, erf)));
  // Of an axis counted from the end they answer an empty tensor.
  for (const name of [Cumprod, Cumsum]) {
    const { kernelFunc } = getKernel(name, 'cpu');
    replace(name, (args) => {
      const axis = Number(args.attrs?.['axis']);
      return kernelFunc({ ...args, attrs: { ...args.attrs, axis: axis < 0 ? axis + shapeOf(args, 'x').length : axis } });
    });
  }
  mendGradients();
}

function mendGradients(): void {
  replace(MaxPoolGrad, (args) => {
    const shape = shapeOf(args, 'input');
    const info = windowInfo({ x: shape, filter: undefined, attrs: args.attrs ?? {} });
    return output(args, shape, maxPoolGradient(numbers(args, 'input'), numbers(args, 'dy'), info));
  });
  const { kernelFunc } = getKernel(Conv2DBackpropFilter, 'cpu');
  replace(Conv2DBackpropFilter, (args) => {
    if (args.attrs?.['dataFormat'] === 'NCHW') return kernelFunc(args);
    // As tf.conv2d's gradient passes it. The kernel knows no dilation.
    const filter = args.attrs?.['filterShape'] as unknown as number[];
    const info = windowInfo({ x: shapeOf(args, 'x'), filter, attrs: { ...args.attrs, dilations: 1 } });
    return output(args, filter, conv2dFilterGradient(numbers(args, 'x'), numbers(args, 'dy'), info));
  });
}

function shapeOf({ inputs }: Args, name: string): number[] {
  const input = inputs[name];
  if (input === undefined) throw new Error(`the input ${name} is missing`);
  return input.shape;
}

/** Of an input that is neither complex nor text. */
function numbers({ inputs, backend }: Args, name: string): backend_util.TypedArray {
  const { dataId } = inputs[name] as TensorInfo;
  return (backend as MathBackendCPU).data.get(dataId).values as backend_util.TypedArray;
}

function output({ backend }: Args, shape: number[], values: Float32Array): TensorInfo {
  return (backend as MathBackendCPU).makeTensorInfo(shape, 'float32', values);
}

function replace(kernelName: string, kernelFunc: KernelFunc): void {
  unregisterKernel(kernelName, 'cpu');
  registerKernel({ kernelName, backendName: 'cpu', kernelFunc });
}
