/** What slides a window over images: strides, dilations and paddings, as TensorFlow.js writes them. */
import { z } from 'zod';
import { KernelFailure } from '../refusal';
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

/** How many multiplications of a matrix product take the time of one number under a window. */
export const WORK_OF_POOLING = 100;

/** @throws Refusal unless it has so many dimensions, none of them empty: some backends divide by them */
export function asRank<N extends 4 | 5>(shape: readonly number[], rank: N): N extends 4 ? [number, number, number, number] : [number, number, number, number, number] {
  refuseUnless(shape.length === rank && shape.every((size) => size > 0), `[${shape.join()}] has to be of rank ${rank} and not empty`);
  // Its length was just checked.
  return [...shape] as ReturnType<typeof asRank<N>>;
}

interface Windows {
  readonly padInfo: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly inHeight: number;
  readonly inWidth: number;
  readonly effectiveFilterHeight: number;
  readonly effectiveFilterWidth: number;
}

/**
 * TensorFlow divides by zero where a window is larger than the padded image (TensorFlow.js takes its width for its height
 * there), and reads beyond its memory where strides pass over windows that lie in the padding alone.
 * @throws KernelFailure for both, which the JavaScript backend can do
 */
export function leaveOddWindows(pad: unknown, { padInfo, inHeight, inWidth, effectiveFilterHeight, effectiveFilterWidth }: Windows): void {
  if (pad === 'same') return;
  const { top, bottom, left, right } = padInfo;
  if (Math.max(top, bottom) >= effectiveFilterHeight || Math.max(left, right) >= effectiveFilterWidth) throw new KernelFailure('a padding as wide as the window');
  if (top + inHeight + bottom < effectiveFilterHeight || left + inWidth + right < effectiveFilterWidth) throw new KernelFailure('a window larger than the image');
}
