/** What slides a window over images: strides, dilations and paddings, as TensorFlow.js writes them. */
import { z } from 'zod';
import { refuseUnless } from './rule';

/** TensorFlow's window arithmetic is in 32 bits and in part unchecked. */
const MAX_WINDOW = 2 ** 15;

const extent = z.int().min(1).max(MAX_WINDOW);
const padding = z.int().min(0).max(MAX_WINDOW);
const side = z.tuple([padding, padding]);

export const extents2d = z.union([extent, z.tuple([extent, extent])]);
export const extents3d = z.union([extent, z.tuple([extent, extent, extent])]);
export const pad = z.union([z.enum(['valid', 'same']), padding]);
export const padOrSides = z.union([pad, z.tuple([side, side, side, side])]);
export const dimRoundingMode = z.enum(['floor', 'round', 'ceil']).optional();

/** @throws Refusal unless it has so many dimensions, none of them empty: some backends divide by them */
export function asRank<N extends 4 | 5>(shape: readonly number[], rank: N): N extends 4 ? [number, number, number, number] : [number, number, number, number, number] {
  refuseUnless(shape.length === rank && shape.every((size) => size > 0), `[${shape.join()}] has to be of rank ${rank} and not empty`);
  // Its length was just checked.
  return [...shape] as ReturnType<typeof asRank<N>>;
}
