/** What the header says of the student's text on this machine. */
export type DraftState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'not-kept' };

export type DraftSaverOptions = {
  readonly save: (source: string) => Promise<void>;
  readonly onState: (state: DraftState) => void;
  readonly now: () => Date;
};

const DEBOUNCE_MS = 250;

/** Writes the text 250 ms after the last keystroke, or at once when flushed. Writes never overtake each other. */
export class DraftSaver {
  private pending: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly options: DraftSaverOptions) {}

  edited(source: string): void {
    this.pending = source;
    this.options.onState({ kind: 'unsaved' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), DEBOUNCE_MS);
  }

  /** Resolves when all that was typed is written or has failed to be. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    const source = this.pending;
    this.pending = undefined;
    if (source !== undefined) this.writing = this.writing.then(() => this.write(source));
    return this.writing;
  }

  private async write(source: string): Promise<void> {
    try {
      await this.options.save(source);
      if (this.pending === undefined) this.options.onState({ kind: 'saved', at: this.options.now() });
    } catch {
      // Storage full or absent (a private window, a frame without storage): typing goes on, the header says so.
      this.options.onState({ kind: 'not-kept' });
    }
  }
}
