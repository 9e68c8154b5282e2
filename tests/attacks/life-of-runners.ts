import type { Attack, AttackClass } from './attack-files';
import type { ProcessWatch } from './process-watch';
import { isRunner } from './trial';

/** Submissions after which a runner is replaced whatever it looks like. */
const RETIRES_AFTER = 50;

interface Row {
  readonly attackClass: AttackClass;
  readonly verdicts: Map<string, number>;
  programs: number;
  /** Another runner took the honest submission after it. */
  replaced: number;
  peakMiB: number;
  slowestMs: number;
  slowest: string;
}

export interface Met {
  readonly verdict: string;
  readonly elapsedMs: number;
  /** Whether it came as far as a runner: not where it does not compile. */
  readonly hasRun: boolean;
}

/** What attack after attack does to the one runner that a person has. */
export class LifeOfRunners {
  private readonly rows = new Map<AttackClass, Row>();
  private runner: number | undefined;
  /** Submissions that the runner has met. */
  private age = 0;
  private oldest = 0;
  private retired = 0;

  constructor(private readonly watch: ProcessWatch) {}

  /** @param meet makes the attack and an honest submission after it */
  async observe(attack: Attack, meet: () => Promise<Met>): Promise<void> {
    this.runner ??= this.runnerNow();
    const before = this.peaks();
    const { verdict, elapsedMs, hasRun } = await meet();
    const row = this.rowOf(attack.class);
    row.programs += 1;
    row.verdicts.set(verdict, (row.verdicts.get(verdict) ?? 0) + 1);
    row.peakMiB = Math.max(row.peakMiB, ...[...this.peaks()].map(([key, peakMiB]) => (peakMiB > (before.get(key) ?? 0) ? peakMiB : 0)));
    if (elapsedMs > row.slowestMs) [row.slowestMs, row.slowest] = [elapsedMs, attack.name];
    this.grow(row, hasRun ? 2 : 1);
  }

  table(): string {
    const lines = [...this.rows.values()].map(
      ({ attackClass, programs, replaced, peakMiB, slowestMs, slowest, verdicts }) =>
        `${attackClass.padEnd(10)} ${programs} programs, ${replaced} replaced their runner, ${programs - replaced} left it; ` +
        `at most ${peakMiB.toFixed(0)} MiB; slowest ${slowestMs.toFixed(0)} ms (${slowest}); ` +
        [...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', '),
    );
    return [...lines, `${this.retired} runners retired at ${RETIRES_AFTER} submissions; none was seen to meet more than ${this.oldest}`].join('\n');
  }

  private grow(row: Row, submissions: number): void {
    const now = this.runnerNow();
    this.age += submissions;
    if (now === this.runner) {
      this.oldest = Math.max(this.oldest, this.age);
      return;
    }
    if (this.age >= RETIRES_AFTER) this.retired += 1;
    else row.replaced += 1;
    this.runner = now;
    this.age = 1;
  }

  /** The kernel tells the most memory since the start: only what is more than before is of this attack. */
  private peaks(): Map<string, number> {
    return new Map(this.watch.everSeen().filter(isRunner).map(({ key, peakMiB }) => [key, peakMiB]));
  }

  private runnerNow(): number | undefined {
    return this.watch.alive().find(isRunner)?.pid;
  }

  private rowOf(attackClass: AttackClass): Row {
    const known = this.rows.get(attackClass);
    if (known) return known;
    const row: Row = { attackClass, verdicts: new Map(), programs: 0, replaced: 0, peakMiB: 0, slowestMs: 0, slowest: '' };
    this.rows.set(attackClass, row);
    return row;
  }
}
