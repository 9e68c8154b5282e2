import { type Topic, whole } from './expectation';

export const convolutions: Topic = {
  conv2d: ({ inputs: { image, kernel, stride, padding }, outputs: { output } }) => [
    { call: 'conv2d', args: [image, kernel, stride, padding], parts: whole(output) },
  ],
};
