import { type Topic, whole } from './expectation';

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
};

/** The arguments that ask for the centre of a window taken as a whole image, where it has one. */
function atItsCentre(window: unknown, kernel: unknown): unknown[][] {
  const [rows, columns] = Array.isArray(window) && Array.isArray(window[0]) ? [window.length, window[0].length] : [0, 0];
  return rows % 2 === 1 && columns % 2 === 1 ? [[window, kernel, (rows - 1) / 2, (columns - 1) / 2]] : [];
}
