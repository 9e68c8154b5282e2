import { arranging } from './arranging';
import { convolutions } from './convolutions';
import { elementwise } from './elementwise';
import { images } from './images';
import { indexing } from './indexing';
import { products } from './products';
import { reductions } from './reductions';
import type { KernelRule } from './rule';

/** The kernels that cross the bridge; all others the isolate computes itself. A map: no name reaches what objects inherit. */
export const KERNEL_RULES: ReadonlyMap<string, KernelRule> = new Map(
  Object.entries({ ...elementwise, ...reductions, ...products, ...convolutions, ...images, ...arranging, ...indexing }),
);
