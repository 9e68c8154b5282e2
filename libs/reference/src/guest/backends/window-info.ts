import { backend_util } from '@tensorflow/tfjs-core';

export interface WindowCall {
  readonly x: readonly number[];
  /** Undefined of a pooling. */
  readonly filter: readonly number[] | undefined;
  /** Of the kernel. */
  readonly attrs: Readonly<Record<string, unknown>>;
}

/** Sizes, padding and strides of a convolution or pooling, as its kernel computes them. */
export function windowInfo({ x, filter, attrs }: WindowCall): backend_util.Conv2DInfo {
  type Pool = Parameters<typeof backend_util.computePool2DInfo>;
  type Conv = Parameters<typeof backend_util.computeConv2DInfo>;
  // Attributes as the kernels themselves hand them to these two functions, which check them.
  const shape = [...x] as Pool[0];
  const [strides, pad, rounding] = [attrs['strides'] as Pool[2], attrs['pad'] as Pool[4], attrs['dimRoundingMode'] as Pool[5]];
  if (filter === undefined) return backend_util.computePool2DInfo(shape, attrs['filterSize'] as Pool[1], strides, 1, pad, rounding);
  const format = attrs['dataFormat'] === 'NCHW' ? 'channelsFirst' : 'channelsLast';
  return backend_util.computeConv2DInfo(shape, [...filter] as Conv[1], strides, attrs['dilations'] as Conv[3], pad, rounding, false, format);
}
