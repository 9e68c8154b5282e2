/** When a request must be done. */
export class Deadline {
  private readonly endsAt: number;
  constructor(readonly totalSeconds: number) {
    this.endsAt = performance.now() + totalSeconds * 1000;
  }
  get isOver(): boolean {
    return performance.now() >= this.endsAt;
  }
  /** At least 1: isolated-vm takes 0 for "no limit". */
  leftMs(): number {
    return Math.max(1, Math.ceil(this.endsAt - performance.now()));
  }
  /** Waits for what may never come, but no longer. */
  async wait(event: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.leftMs());
    });
    try {
      await Promise.race([event, over]);
    } finally {
      clearTimeout(timer);
    }
  }
}
