const SILENCE_MS = 20_000;
const FIRST_POLL_MS = 2_000;
const NEXT_POLL_MS = 5_000;

export type PacemakerOptions = { readonly poll: () => void; readonly now: () => number };

/** Decides when to poll: after 2 s, then every 5 s, but not while the live channel was heard within the last 20 s. */
export class Pacemaker {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastHeard: number | undefined;

  constructor(private readonly options: PacemakerOptions) {}

  start(): void {
    this.timer = setTimeout(() => this.beat(), FIRST_POLL_MS);
  }

  /** The live channel said something. */
  heard(): void {
    this.lastHeard = this.options.now();
  }

  /** The live channel is closed or broken. */
  lost(): void {
    this.lastHeard = undefined;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private beat(): void {
    this.timer = setTimeout(() => this.beat(), NEXT_POLL_MS);
    const isLive = this.lastHeard !== undefined && this.options.now() - this.lastHeard < SILENCE_MS;
    if (!isLive) this.options.poll();
  }
}
