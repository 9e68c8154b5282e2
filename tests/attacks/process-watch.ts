import { readFileSync, readdirSync } from 'node:fs';

/** A process that descends from this one, as the kernel last told of it. */
export interface SeenProcess {
  /** Process id and start time, since ids come again. */
  readonly key: string;
  readonly pid: number;
  readonly parent: number;
  /** Which program with which script: `node runner.js`. Empty once it has ended and is not yet buried. */
  readonly kind: string;
  /** The most memory it ever had. */
  readonly peakMiB: number;
  readonly cpuMs: number;
}

/** Linux fixes USER_HZ at 100 for user space. */
const MS_PER_TICK = 10;

/**
 * Looks again and again at the processes below this one, and remembers each: one that gave itself another parent is still known
 * as what it was.
 */
export class ProcessWatch implements Disposable {
  private readonly seen = new Map<string, SeenProcess>();
  private readonly listeners = new Set<() => void>();
  private readonly timer: NodeJS.Timeout;
  private living: readonly SeenProcess[] = [];

  constructor(everyMs: number) {
    this.look();
    this.timer = setInterval(() => this.look(), everyMs);
  }

  /** All that live, and what lives of those that were ever seen. */
  alive(): readonly SeenProcess[] {
    this.look();
    return this.living;
  }

  everSeen(): readonly SeenProcess[] {
    return [...this.seen.values()];
  }

  /** @throws where it does not hold at any look within the time */
  async until(holds: (living: readonly SeenProcess[]) => boolean, withinMs: number, what: string): Promise<void> {
    const deadline = performance.now() + withinMs;
    while (!holds(this.alive())) {
      if (performance.now() > deadline) throw new Error(`${what}: ${JSON.stringify(this.living)}`);
      await this.nextLook();
    }
  }

  [Symbol.dispose](): void {
    clearInterval(this.timer);
  }

  private nextLook(): Promise<void> {
    return new Promise((resolve) => {
      const listener = (): void => {
        this.listeners.delete(listener);
        resolve();
      };
      this.listeners.add(listener);
    });
  }

  private look(): void {
    const found = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => readStat(Number(name)) ?? []);
    const below = new Set([process.pid]);
    for (let size = 0; size < below.size; ) {
      size = below.size;
      for (const { pid, parent } of found) if (below.has(parent)) below.add(pid);
    }
    below.delete(process.pid);
    const ours = found.filter(({ pid, key }) => below.has(pid) || this.seen.has(key));
    this.living = ours.map((stat) => this.remember(stat));
    for (const listener of this.listeners) listener();
  }

  private remember({ key, pid, parent, cpuMs, isZombie }: Stat): SeenProcess {
    const peakMiB = Math.max(readPeakMiB(pid), this.seen.get(key)?.peakMiB ?? 0);
    const now = { key, pid, parent, cpuMs, peakMiB, kind: isZombie ? '' : kindOf(readOr(`/proc/${pid}/cmdline`)) };
    this.seen.set(key, now.kind === '' ? { ...now, kind: this.seen.get(key)?.kind ?? '' } : now);
    return now;
  }
}

interface Stat {
  readonly key: string;
  readonly pid: number;
  readonly parent: number;
  readonly cpuMs: number;
  readonly isZombie: boolean;
}

/** proc(5), /proc/PID/stat; undefined if it has ended meanwhile. */
function readStat(pid: number): Stat | undefined {
  const text = readOr(`/proc/${pid}/stat`);
  if (text === '') return undefined;
  // The command's name may hold spaces and parentheses; the fields after the last one begin with field 3.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  return { key: `${pid}@${field(22)}`, pid, parent: field(4), cpuMs: (field(14) + field(15)) * MS_PER_TICK, isZombie: fields[0] === 'Z' };
}

function readPeakMiB(pid: number): number {
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readOr(`/proc/${pid}/status`));
  return Number(peak?.[1] ?? 0) / 1024;
}

function kindOf(commandLine: string): string {
  const words = commandLine.split('\0');
  const script = words.find((word) => word.endsWith('.js'));
  return [words[0], script].map((path) => path?.split('/').at(-1) ?? '').join(' ').trim();
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // A process may end between two looks at it.
    return '';
  }
}
