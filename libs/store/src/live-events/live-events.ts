import { z } from 'zod';

/** What happens to a submission, as it happens. A result is announced, not carried: whoever wants it reads the row and redacts it. */
export const liveEventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('running') }),
  z.object({ event: z.literal('progress'), done: z.number().int().nonnegative(), total: z.number().int().nonnegative() }),
  z.object({ event: z.literal('done') }),
  /** On QUEUE_CHANNEL alone: somebody's place in the queue may have changed. */
  z.object({ event: z.literal('moved') }),
]);
export type LiveEvent = z.infer<typeof liveEventSchema>;

/** The channel of everybody who waits; every other channel is a submission's id. */
export const QUEUE_CHANNEL = 'queue';

/** News for whoever watches now. Nothing is kept: who comes later reads the row. */
export interface LiveEvents {
  publish(channel: string, event: LiveEvent): Promise<void>;
  /** Resolves when every later event arrives. @returns how to stop */
  subscribe(channel: string, listener: (event: LiveEvent) => void): Promise<() => void>;
  close(): Promise<void>;
}
