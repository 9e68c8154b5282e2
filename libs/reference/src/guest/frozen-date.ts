/** A Date whose "now" is 1 January 2000, so that no answer depends on when it was computed. */
const NOW = 946_684_800_000;

export class FrozenDate extends Date {
  constructor(...parts: readonly unknown[]) {
    // Date's overloads are checked by Date itself.
    super(...((parts.length === 0 ? [NOW] : parts) as [number]));
  }
  static override now(): number {
    return NOW;
  }
}
