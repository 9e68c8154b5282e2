import { CURVE, type Topic, WEIGHTS, whole } from './expectation';

export const convolutions: Topic = {
  window: ({ inputs: { window, kernel }, outputs: { value } }) => [
    { call: 'windowValue', args: [window, kernel], parts: whole(value) },
    ...atItsCentre(window, kernel).map((args) => ({ call: 'pixelValue', args, parts: whole(value) })),
  ],
  conv2d: ({ inputs: { image, kernel, stride, padding }, outputs: { output } }) => [
    { call: 'conv2d', args: [image, kernel, stride, padding], parts: whole(output) },
  ],
  'conv2d-channels': ({ inputs: { x, kernel, bias, stride, padding }, outputs: { y } }) => [
    { call: 'conv2dChannels', args: [x, kernel, bias, stride, padding], parts: whole(y) },
  ],
  pooling: ({ inputs: { x, kind, window, stride, padding, dy }, outputs: { y, dx } }) =>
    // In a batch every channel of every picture is pooled for itself.
    (depthOf(x) === 2 ? [undefined] : channelsOf(x)).flatMap((at) => {
      const [image, slopes, output, gradient] = [x, dy, y, dx].map((value) => (at === undefined ? value : channelOf(value, at)));
      return [
        { call: 'pool', args: [image, kind, window, stride, padding], parts: whole(output) },
        { call: 'poolGradient', args: [image, kind, window, stride, padding, slopes], parts: whole(gradient) },
      ];
    }),
  'conv2d-gradient': ({ inputs: { image, x, kernel, stride, padding, dy }, outputs: { dImage, dx, dKernel } }) => {
    const gradients = (pixels: unknown, weights: unknown, slopes: unknown) => ({
      ofImage: (value: unknown) => ({ call: 'imageGradient', args: [pixels, weights, stride, padding, slopes], parts: whole(value) }),
      ofKernel: (value: unknown) => ({ call: 'kernelGradient', args: [pixels, weights, stride, padding, slopes], parts: whole(value) }),
    });
    if (image !== undefined) return [gradients(image, kernel, dy).ofImage(dImage), gradients(image, kernel, dy).ofKernel(dKernel)];
    // With channels: of one picture, each pair of channels has its own kernel; with one output channel, each input its own image.
    if (listOf(x).length > 1) return [];
    const [inputs, outputs] = [x, dy].map((pictures) => channelsOf(pictures));
    return (inputs ?? []).flatMap((from) =>
      (outputs ?? []).flatMap((to) => {
        const pair = gradients(channelOf(x, from), weightsOf(kernel, from[1], to[1]), channelOf(dy, to));
        return [pair.ofKernel(weightsOf(dKernel, from[1], to[1])), ...(outputs?.length === 1 ? [pair.ofImage(channelOf(dx, from))] : [])];
      }),
    );
  },
  edges: ({ inputs: { picture }, outputs }) =>
    ['sobelX', 'sobelY', 'magnitude', 'boxBlur', 'gaussianBlur'].map((call) => ({ call, args: [picture], parts: whole(outputs[call]) })),
  // The exercise pools by the maximum and trains by SGD. All calls together are one source of 64 KiB: eight held-out pictures each.
  'train-cnn': ({ inputs, outputs }) => {
    if (inputs['pool'] !== 'max') return [];
    const { images, labels, trainRows, kernel, bias, W, b, batches, optimiser } = inputs;
    const x = listOf(images).map((picture) => listOf(picture).map((row) => listOf(row).map((pixel) => Number(pixel) / 16)));
    const trained = { kernel: outputs['kernel'], bias: outputs['bias'], W: outputs['W'], b: outputs['b'] };
    const rate = rateOfSgd(optimiser);
    const first = Number(trainRows);
    return [
      { call: 'predict', args: [trained, x.slice(first, first + 8)], parts: whole(listOf(outputs['testOutput']).slice(0, 8)) },
      ...(rate === undefined ? [] : [{
        call: 'train',
        args: [x.slice(0, first), listOf(labels).slice(0, first), { kernel, bias, W, b }, batches, rate],
        parts: [
          { part: 'batchLoss', value: outputs['batchLoss'], rtol: CURVE },
          { part: 'network', value: trained, rtol: WEIGHTS },
        ],
      }]),
    ];
  },
};

/** The arguments that ask for the centre of a window taken as a whole image, where it has one. */
function atItsCentre(window: unknown, kernel: unknown): unknown[][] {
  const [rows, columns] = Array.isArray(window) && Array.isArray(window[0]) ? [window.length, window[0].length] : [0, 0];
  return rows % 2 === 1 && columns % 2 === 1 ? [[window, kernel, (rows - 1) / 2, (columns - 1) / 2]] : [];
}

function depthOf(value: unknown): number {
  return Array.isArray(value) ? 1 + depthOf(value[0]) : 0;
}

/** [n][h][w][c] → all [picture, channel]. */
function channelsOf(pictures: unknown): Array<readonly [number, number]> {
  const batch = listOf(pictures);
  const channels = listOf(listOf(listOf(batch[0])[0])[0]);
  return batch.flatMap((_, n) => channels.map((_channel, c) => [n, c] as const));
}

/** [n][h][w][c] → the grey image [h][w] of one channel of one picture. */
function channelOf(pictures: unknown, [n, c]: readonly [number, number]): unknown[][] {
  return listOf(listOf(pictures)[n]).map((row) => listOf(row).map((pixel) => listOf(pixel)[c]));
}

/** [kh][kw][in][out] → the grey kernel [kh][kw] from one channel to another. */
function weightsOf(kernel: unknown, from: number, to: number): unknown[][] {
  return listOf(kernel).map((row) => listOf(row).map((inputs) => listOf(listOf(inputs)[from])[to]));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function rateOfSgd(optimiser: unknown): unknown {
  const isSgd = typeof optimiser === 'object' && optimiser !== null && 'name' in optimiser && optimiser.name === 'sgd';
  return isSgd && 'learningRate' in optimiser ? optimiser.learningRate : undefined;
}
