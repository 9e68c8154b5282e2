/** The types an author's files may import (types only: nothing of this is there when they run). */
import type * as tfCore from '@tensorflow/tfjs-core';
import type * as tfLayers from '@tensorflow/tfjs-layers';
import type { Random } from '@gradus/values';

/** TensorFlow.js with its layers, as reference.ts receives it. What saves, loads or fetches throws there. */
export type TF = typeof tfCore & typeof tfLayers;

export interface AuthoredCase {
  /** Unique in its group, lower-case words joined by hyphens. */
  readonly id: string;
  /** The export to call. */
  readonly call: string;
  readonly args: readonly unknown[];
}
/** Group id → its cases. */
export type Cases = Readonly<Record<string, (random: Random) => readonly AuthoredCase[]>>;

type CaseInput = Pick<AuthoredCase, 'call'> & { readonly args: readonly never[] };
export type Properties = Readonly<Record<string, (input: CaseInput, output: never) => true | { readonly pt: string; readonly en: string }>>;
export type Metrics = Readonly<Record<string, (input: CaseInput, output: never) => number>>;
