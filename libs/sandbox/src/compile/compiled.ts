import type { Diagnostic } from '@gradus/contract';

/** What the compiler's process says of a text. */
export type Compiled =
  | { readonly kind: 'compiled'; readonly code: string; readonly map?: string }
  | { readonly kind: 'does-not-compile'; readonly diagnostics: readonly Diagnostic[] };
