import type { TF } from '@gradus/exercise/author';

/** Splitting needs no tensors. */
export const tokenise = (_tf: TF, [text]: [text: string]) =>
  [...text.normalize('NFC').toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)].map(([word]) => word);
