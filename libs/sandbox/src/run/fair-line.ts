/** Where a program waits for its turn to run. */
export interface Waiting {
  readonly person: string;
}

export interface Ended {
  /** It ran into a limit or died, and took its runner with it. */
  readonly hitLimit: boolean;
  /** How long it kept one of the places. */
  readonly ms: number;
}

export interface LineOptions {
  readonly maxRunning: number;
  readonly cores: number;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
}

/** Of all cores, for all those together whose last program ran into a limit. */
const COSTLY_SHARE = 0.25;
/** A night of endless loops that bothered nobody is not to keep the one who makes a mistake in the morning from work. */
const MAX_HELD_BACK_MS = 300_000;
const PEOPLE_REMEMBERED = 10_000;

/**
 * Who runs next: whoever has fewest programs running, then whoever came first. Persons whose last program ran into a limit pay
 * for it together: while others are at work, the next of them starts only when a quarter of the cores would have done what the
 * former ones took. Alone on the machine they may use it, but for one place.
 */
export class FairLine<W extends Waiting> {
  private readonly waiting: W[] = [];
  private readonly running = new Map<string, number>();
  /** In the order of their last program, so that the oldest is forgotten first. */
  private readonly costly = new Set<string>();
  private debtUntil = -Infinity;

  constructor(private readonly options: LineOptions) {}

  add(waiting: W): void {
    this.waiting.push(waiting);
  }

  /** Takes the next out of the line: it counts as running from here on. */
  next(): W | undefined {
    if (this.countRunning(() => true) >= this.options.maxRunning) return undefined;
    const mayCostly = this.mayCostlyRun() && this.options.now() >= this.costlyFrom();
    const eligible = this.waiting.filter(({ person }) => mayCostly || !this.costly.has(person));
    const chosen = eligible.reduce<W | undefined>((best, one) => (best && this.count(best) <= this.count(one) ? best : one), undefined);
    if (!chosen) return undefined;
    this.waiting.splice(this.waiting.indexOf(chosen), 1);
    this.running.set(chosen.person, this.count(chosen) + 1);
    return chosen;
  }

  /** How long until time alone lets somebody run; undefined: it takes the end of a program. */
  waitMs(): number | undefined {
    const isHeldBack = this.waiting.some(({ person }) => this.costly.has(person)) && this.mayCostlyRun();
    const ms = this.costlyFrom() - this.options.now();
    return isHeldBack && ms > 0 ? ms : undefined;
  }

  ended(person: string, { hitLimit, ms }: Ended): void {
    const rest = (this.running.get(person) ?? 1) - 1;
    if (rest > 0) this.running.set(person, rest);
    else this.running.delete(person);
    this.costly.delete(person);
    if (!hitLimit) return;
    this.costly.add(person);
    const [oldest] = this.costly;
    if (this.costly.size > PEOPLE_REMEMBERED && oldest !== undefined) this.costly.delete(oldest);
    const { cores, now } = this.options;
    const until = Math.max(now() - ms, this.debtUntil) + ms / (COSTLY_SHARE * cores);
    this.debtUntil = Math.min(until, now() + MAX_HELD_BACK_MS);
  }

  isCostly(person: string): boolean {
    return this.costly.has(person);
  }

  /** Everybody who waits, who waits no longer. */
  clear(): W[] {
    return this.waiting.splice(0);
  }

  private mayCostlyRun(): boolean {
    const { maxRunning } = this.options;
    const places = this.areOthersAtWork() ? Math.floor(maxRunning * COSTLY_SHARE) : maxRunning - 1;
    return this.countRunning((person) => this.costly.has(person)) < Math.max(1, places);
  }

  private costlyFrom(): number {
    return this.areOthersAtWork() ? this.debtUntil : -Infinity;
  }

  private areOthersAtWork(): boolean {
    return this.countRunning((person) => !this.costly.has(person)) > 0 || this.waiting.some(({ person }) => !this.costly.has(person));
  }

  private count({ person }: Waiting): number {
    return this.running.get(person) ?? 0;
  }

  private countRunning(isCounted: (person: string) => boolean): number {
    let sum = 0;
    for (const [person, count] of this.running) if (isCounted(person)) sum += count;
    return sum;
  }
}
