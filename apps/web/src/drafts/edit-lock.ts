export type EditLockOptions = {
  readonly name: string;
  /** True once this tab may edit, false while or after another does. */
  readonly onState: (holds: boolean) => void;
  /** Called before the right is handed on: what was typed must be written by then. */
  readonly onLosing: () => Promise<void>;
};

const PATIENCE_MS = 2_000;

/**
 * The right to edit one exercise: one tab of a person has it, the others wait in line and get it when that tab closes or is asked
 * for it. Without Web Locks (an origin that is not encrypted) every tab has it.
 */
export class EditLock {
  private isStopped = false;
  private inLine = new AbortController();
  private readonly channel: BroadcastChannel;
  private release: (() => void) | undefined;
  private impatience: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: EditLockOptions) {
    this.channel = new BroadcastChannel(options.name);
    this.channel.onmessage = () => void this.handOn();
  }

  start(): void {
    if (!('locks' in navigator)) return this.options.onState(true);
    void this.request({ ifAvailable: true });
  }

  /** Asks the tab that has the right for it; a tab that does not answer loses it after 2 s. */
  takeOver(): void {
    this.channel.postMessage('hand on');
    this.impatience = setTimeout(() => {
      // Else the right would come twice: by force, and again in its turn.
      this.inLine.abort();
      void this.request({ steal: true });
    }, PATIENCE_MS);
  }

  stop(): void {
    clearTimeout(this.impatience);
    this.isStopped = true;
    this.inLine.abort();
    this.release?.();
    this.channel.close();
  }

  private async request(options: LockOptions): Promise<void> {
    try {
      const isHeld = await navigator.locks.request(this.options.name, options, (lock) => lock !== null && this.hold());
      if (isHeld !== false || this.isStopped) return;
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
      // Left the line by itself; else the right was stolen by another tab.
      if (this.isStopped || options.signal?.aborted) return;
      this.release = undefined;
    }
    await this.wait();
  }

  private wait(): Promise<void> {
    this.options.onState(false);
    this.inLine = new AbortController();
    return this.request({ signal: this.inLine.signal });
  }

  /** Resolves when the right is given back. */
  private hold(): Promise<void> {
    clearTimeout(this.impatience);
    if (this.isStopped) return Promise.resolve();
    this.options.onState(true);
    return new Promise((release) => {
      this.release = release;
    });
  }

  private async handOn(): Promise<void> {
    if (!this.release) return;
    await this.options.onLosing();
    this.release();
    this.release = undefined;
    await this.wait();
  }
}
