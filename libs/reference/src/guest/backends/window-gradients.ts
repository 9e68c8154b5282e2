/**
 * Gradients of convolution and max pooling with plain loops over flat arrays. TensorFlow.js's own look up each number by a
 * list of indices: 20 to 40 times slower, and by far the most of what training a convolutional network cost. Sums in float64.
 */
import type { backend_util } from '@tensorflow/tfjs-core';

type Numbers = backend_util.TypedArray;
type WindowInfo = backend_util.Conv2DInfo;

/** x [batch, height, width, in], dy [batch, outHeight, outWidth, out] → [filterHeight, filterWidth, in, out]; without dilation. */
export function conv2dFilterGradient(x: Numbers, dy: Numbers, info: WindowInfo): Float32Array {
  const { filterHeight, filterWidth, inChannels, outChannels, inHeight, inWidth } = info;
  const sums = new Float64Array(filterHeight * filterWidth * inChannels * outChannels);
  forEachOutput(info, (batch, top, left, output) => {
    for (let row = Math.max(0, -top); row < filterHeight && top + row < inHeight; row += 1) {
      for (let column = Math.max(0, -left); column < filterWidth && left + column < inWidth; column += 1) {
        const from = ((batch * inHeight + top + row) * inWidth + left + column) * inChannels;
        addOuterProduct(sums, (row * filterWidth + column) * inChannels * outChannels, { x, from, inChannels, dy, at: output * outChannels, outChannels });
      }
    }
  });
  return Float32Array.from(sums);
}

interface Factors {
  readonly x: Numbers;
  readonly from: number;
  readonly inChannels: number;
  readonly dy: Numbers;
  readonly at: number;
  readonly outChannels: number;
}

function addOuterProduct(sums: Float64Array, start: number, { x, from, inChannels, dy, at, outChannels }: Factors): void {
  for (let i = 0, k = start; i < inChannels; i += 1) {
    const factor = x[from + i] ?? 0;
    for (let j = 0; j < outChannels; j += 1, k += 1) sums[k] = (sums[k] ?? 0) + factor * (dy[at + j] ?? 0);
  }
}

/** x [batch, height, width, channels], dy of the pooled shape → the shape of x. Of equal numbers in a window the first one has it all. */
export function maxPoolGradient(x: Numbers, dy: Numbers, info: WindowInfo): Float32Array {
  const sums = new Float64Array(x.length);
  const channels = info.inChannels;
  forEachOutput(info, (batch, top, left, output) => {
    for (let channel = 0; channel < channels; channel += 1) {
      const place = placeOfMaximum(x, info, { batch, top, left, channel });
      if (place >= 0) sums[place] = (sums[place] ?? 0) + (dy[output * channels + channel] ?? 0);
    }
  });
  return Float32Array.from(sums);
}

interface Corner {
  readonly batch: number;
  readonly top: number;
  readonly left: number;
  readonly channel: number;
}

/** -1 in a window of NaN and -∞ alone. */
function placeOfMaximum(x: Numbers, { inHeight, inWidth, inChannels, filterHeight, filterWidth }: WindowInfo, { batch, top, left, channel }: Corner): number {
  let most = -Infinity;
  let place = -1;
  for (let row = Math.max(0, top); row < Math.min(inHeight, top + filterHeight); row += 1) {
    for (let column = Math.max(0, left); column < Math.min(inWidth, left + filterWidth); column += 1) {
      const at = ((batch * inHeight + row) * inWidth + column) * inChannels + channel;
      const value = x[at] ?? -Infinity;
      if (value > most) {
        most = value;
        place = at;
      }
    }
  }
  return place;
}

/** Every place of the window: its top left corner in the input, which padding may set outside, and its number in the output. */
function forEachOutput(info: WindowInfo, visit: (batch: number, top: number, left: number, output: number) => void): void {
  let output = 0;
  for (let batch = 0; batch < info.batchSize; batch += 1) {
    for (let row = 0; row < info.outHeight; row += 1) {
      for (let column = 0; column < info.outWidth; column += 1, output += 1) {
        visit(batch, row * info.strideHeight - info.padInfo.top, column * info.strideWidth - info.padInfo.left, output);
      }
    }
  }
}
