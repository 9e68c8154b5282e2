import type { Diagnostic } from '@gradus/contract';

export type Compiled =
  | { readonly kind: 'compiled'; readonly code: string; readonly map?: string }
  | { readonly kind: 'does-not-compile'; readonly diagnostics: readonly Diagnostic[] };

/** What the compiler's process is asked. */
export interface CompilerRequest {
  readonly source: string;
  /** After so much of it, the text is given up. */
  readonly cpuMs: number;
}

export type CompilerAnswer = Compiled | { readonly kind: 'interrupted' };
