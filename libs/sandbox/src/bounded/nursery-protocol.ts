import type { Exit } from './launch';

/** What the two sides say to each other; both are ours. */
export type NurseryRequest =
  | { readonly id: number; readonly launch: readonly string[] }
  | { readonly id: number; readonly kill: true };

export type NurseryReport =
  /** With the pipe as its handle. */
  | { readonly id: number; readonly pipe: 'stdin' | 'stdout' }
  /** The pipes are the server's alone now: what the process says from here on reaches it. */
  | { readonly id: number; readonly handedOver: { readonly pid: number } }
  | { readonly id: number; readonly ended: Exit };
