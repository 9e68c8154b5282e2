import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
/** Rows and columns. */
type Pair = [number, number];

interface Layer {
  x: number[][][][];
  kernel: number[][][][];
  bias: number[];
  stride?: Pair;
  padding?: 'valid' | 'same';
}

const convolve = (id: string, { x, kernel, bias, stride = [1, 1], padding = 'valid' }: Layer) => ({
  id,
  call: 'conv2dChannels',
  args: [x, kernel, bias, stride, padding],
});

/** a × b × c × d numbers. */
const block = (random: Random, [a, b, c, d]: [number, number, number, number]) =>
  Array.from({ length: a }, () => Array.from({ length: b }, () => random.matrix(c, d)));

interface Sizes {
  batch: number;
  image: Pair;
  kernel: Pair;
  inputs: number;
  outputs: number;
}

const draw = (random: Random, { batch, image, kernel, inputs, outputs }: Sizes) => ({
  x: block(random, [batch, ...image, inputs]),
  kernel: block(random, [...kernel, inputs, outputs]),
  bias: random.normals(outputs),
});

export const cases: Cases = {
  shape: (random) => [
    convolve('two-pictures-three-to-two-channels', draw(random, { batch: 2, image: [4, 5], kernel: [3, 2], inputs: 3, outputs: 2 })),
    convolve('same-keeps-the-size', { ...draw(random, { batch: 1, image: [3, 4], kernel: [3, 3], inputs: 2, outputs: 4 }), padding: 'same' }),
    convolve('stride-down-2-right-1', { ...draw(random, { batch: 3, image: [5, 4], kernel: [2, 2], inputs: 1, outputs: 2 }), stride: [2, 1] }),
  ],
  channels: () => [
    convolve('one-pixel-two-to-two', { x: [[[[1, 2]]]], kernel: [[[[10, 100], [1, -1]]]], bias: [0.5, -0.5] }),
    convolve('one-pixel-three-to-one', { x: [[[[1, 2, 3]]]], kernel: [[[[1], [10], [100]]]], bias: [-400] }),
    convolve('one-pixel-one-to-three', { x: [[[[2]]]], kernel: [[[[1, 0, -1]]]], bias: [10, 20, -30] }),
    convolve('grey-from-colour', {
      x: [[[[200, 100, 50], [0, 255, 0]], [[10, 20, 30], [255, 255, 255]]]],
      kernel: [[[[0.25], [0.5], [0.25]]]],
      bias: [-100],
    }),
    convolve('two-pictures-two-columns', {
      x: [[[[1, 0], [0, 1]]], [[[2, 3], [4, 5]]]],
      kernel: [[[[1, 2], [3, 4]], [[5, 6], [-7, 8]]]],
      bias: [0.25, -20],
    }),
  ],
  pictures: (random) => [
    convolve('two-pictures-three-to-two', draw(random, { batch: 2, image: [4, 4], kernel: [3, 3], inputs: 3, outputs: 2 })),
    convolve('three-pictures-two-to-two', draw(random, { batch: 3, image: [3, 4], kernel: [2, 3], inputs: 2, outputs: 2 })),
    convolve('one-picture-two-to-three', draw(random, { batch: 1, image: [4, 3], kernel: [2, 2], inputs: 2, outputs: 3 })),
  ],
  geometry: (random) => [
    convolve('same', { ...draw(random, { batch: 2, image: [4, 3], kernel: [3, 3], inputs: 2, outputs: 2 }), padding: 'same' }),
    convolve('same-even-kernel', { ...draw(random, { batch: 1, image: [3, 4], kernel: [2, 2], inputs: 3, outputs: 2 }), padding: 'same' }),
    convolve('down-1-right-2', { ...draw(random, { batch: 1, image: [4, 6], kernel: [2, 3], inputs: 2, outputs: 2 }), stride: [1, 2] }),
    convolve('down-2-right-1', { ...draw(random, { batch: 2, image: [6, 4], kernel: [3, 2], inputs: 2, outputs: 1 }), stride: [2, 1] }),
    convolve('down-2-right-3-same', {
      ...draw(random, { batch: 1, image: [6, 8], kernel: [3, 4], inputs: 2, outputs: 3 }),
      stride: [2, 3],
      padding: 'same',
    }),
  ],
  'hidden-valid': (random) => [
    convolve('square', draw(random, { batch: 2, image: [5, 5], kernel: [3, 3], inputs: 3, outputs: 3 })),
    convolve('wide', draw(random, { batch: 1, image: [3, random.integer(5, 6)], kernel: [2, 4], inputs: 2, outputs: random.integer(3, 4) })),
    convolve('one-channel', draw(random, { batch: 3, image: [4, 4], kernel: [2, 2], inputs: 1, outputs: 3 })),
    convolve('stride-in-one-direction', { ...draw(random, { batch: 2, image: [5, 7], kernel: [3, 2], inputs: 4, outputs: 2 }), stride: [1, 2] }),
    convolve('two-strides', {
      ...draw(random, { batch: 1, image: [random.integer(7, 8), 7], kernel: [2, 3], inputs: 2, outputs: 2 }),
      stride: [3, 2],
    }),
  ],
  'hidden-same': (random) => [
    convolve('odd-kernel', {
      ...draw(random, { batch: 2, image: [random.integer(4, 5), 3], kernel: [3, 3], inputs: 2, outputs: 3 }),
      padding: 'same',
    }),
    convolve('even-kernel', {
      ...draw(random, { batch: 1, image: [4, random.integer(4, 6)], kernel: [2, 4], inputs: 3, outputs: 2 }),
      padding: 'same',
    }),
    convolve('large-kernel', { ...draw(random, { batch: 2, image: [2, 3], kernel: [4, 5], inputs: 2, outputs: 2 }), padding: 'same' }),
    convolve('two-strides', {
      ...draw(random, { batch: 1, image: [6, 8], kernel: [4, 3], inputs: 2, outputs: random.integer(2, 4) }),
      stride: [3, 2],
      padding: 'same',
    }),
    convolve('rows-left-over', {
      ...draw(random, { batch: 1, image: [6, 9], kernel: [1, 2], inputs: 2, outputs: 2 }),
      stride: [2, 4],
      padding: 'same',
    }),
  ],
};
