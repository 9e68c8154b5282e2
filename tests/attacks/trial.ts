import { promises, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Job, type Sandbox, createSandbox } from '@gradus/sandbox';
import type { Attack, AttackClass } from './attack-files';
import { type Attempt, attempt, verdictOf, withoutTimes } from './attempt';
import { ProcessWatch, type SeenProcess } from './process-watch';
import { countThreads, strayFiles } from './traces';

/** What came of one attack, as seen from outside. */
export interface Attacked {
  readonly attempted: Attempt;
  /** From the submission to its outcome. */
  readonly elapsedMs: number;
  /** The most that a runner worked meanwhile. */
  readonly cpuMs: number;
}

const HONEST = readFileSync(join(__dirname, 'honest.ts'), 'utf8');
const HONEST_LIMITS = { cpuSeconds: 1.5, memoryMiB: 512 };

/** What the sandbox allows for compiling a text. */
const COMPILE_WALL_MS = 6000;
/** Granted beyond the CPU time: the runner's own start (0.3 s), and the watchdog's step of 20 ms, in which several threads may work and this process be late. */
const CPU_GRACE_MS = 1000;
/** Granted beyond the wall deadlines: the start of a runner where none is ready, while others start beside it on two busy cores. */
const WALL_GRACE_MS = 2000;
/** For what the sandbox does when nobody waits: burying a runner, starting a spare. */
const SETTLE_MS = 10_000;

/** Short where it is the time that ends it; what an exercise has that says nothing where something else is to be exhausted. */
export function limitsOf(attack: Attack): Job['limits'] {
  return { cpuSeconds: CPU_SECONDS[attack.class] ?? 1.5, memoryMiB: 512 };
}
const CPU_SECONDS: Partial<Record<AttackClass, number>> = { time: 0.3, memory: 5, killing: 5 };

/** The wall deadline of a job, as the sandbox derives it from the CPU time: the isolate's, and 2 s for what ignores it. */
function runWallMs({ cpuSeconds }: Job['limits']): number {
  return cpuSeconds * 1000 * 3 + 2000 + 2000;
}

/** A sandbox under attack, and what it and this machine were before. */
export class Trial implements AsyncDisposable {
  private constructor(
    readonly sandbox: Sandbox,
    readonly watch: ProcessWatch,
    private readonly maxRunners: number,
    private readonly before: Before,
  ) {}

  /** @param lookMs between two looks at the processes */
  static async begin(maxRunners: number, lookMs = 50): Promise<Trial> {
    // Node starts its pool of threads with the first use.
    await promises.stat(__filename);
    const sandbox = await createSandbox({ spares: 1, maxRunners });
    const watch = new ProcessWatch(lookMs);
    try {
      const honest = withoutTimes(await attempt(sandbox, { person: 'somebody before', source: HONEST, limits: HONEST_LIMITS }));
      await watch.until(isSettled, SETTLE_MS, 'the sandbox has not started its processes');
      const before = { honest, files: strayFiles(), threads: countThreads(), kinds: countKinds(watch.alive()) };
      return new Trial(sandbox, watch, maxRunners, before);
    } catch (error) {
      // Nobody has it yet who would close it, and jest would wait for its processes for ever.
      watch[Symbol.dispose]();
      await sandbox.close();
      throw error;
    }
  }

  async attack(attack: Attack, person: string): Promise<Attacked> {
    const cpuBefore = this.cpuOfRunners();
    const start = performance.now();
    const attempted = await attempt(this.sandbox, { person, source: attack.source, limits: limitsOf(attack) });
    const elapsedMs = performance.now() - start;
    const used = [...this.cpuOfRunners()].map(([key, cpuMs]) => cpuMs - (cpuBefore.get(key) ?? 0));
    return { attempted, elapsedMs, cpuMs: Math.max(0, ...used) };
  }

  expectVerdict({ accepts }: Attack, { attempted }: Attacked): void {
    expect(accepts).toContain(verdictOf(attempted));
    expect(JSON.stringify(attempted)).not.toContain('ESCAPED');
  }

  expectInTime(attack: Attack, { elapsedMs, cpuMs }: Attacked): void {
    const limits = limitsOf(attack);
    expect(cpuMs).toBeLessThanOrEqual(limits.cpuSeconds * 1000 + CPU_GRACE_MS);
    expect(elapsedMs).toBeLessThanOrEqual(COMPILE_WALL_MS + runWallMs(limits) + WALL_GRACE_MS);
  }

  /** An honest program has the outcome that it had before any attack. */
  async expectHonest(...persons: readonly string[]): Promise<void> {
    const after = await Promise.all(persons.map((person) => attempt(this.sandbox, { person, source: HONEST, limits: HONEST_LIMITS })));
    for (const outcome of after) expect(withoutTimes(outcome)).toEqual(this.before.honest);
    expect(after.map(verdictOf)).toEqual(persons.map(() => 'right'));
  }

  /** No process but those that the sandbox keeps, and no thread or file more than before. */
  async expectNothingLeft(): Promise<void> {
    const isKept = (living: readonly SeenProcess[]): boolean => isSettled(living) && this.isKept(countKinds(living));
    await this.watch.until(isKept, SETTLE_MS, 'processes are left');
    expect(countThreads()).toBeLessThanOrEqual(this.before.threads);
    expect(strayFiles()).toEqual(this.before.files);
  }

  /** After closing: none of all the processes that there ever were. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.sandbox.close();
    try {
      await this.watch.until((living) => living.length === 0, SETTLE_MS, 'processes outlive the sandbox');
    } finally {
      this.watch[Symbol.dispose]();
    }
  }

  private cpuOfRunners(): Map<string, number> {
    this.watch.alive();
    return new Map(this.watch.everSeen().filter(isRunner).map(({ key, cpuMs }) => [key, cpuMs]));
  }

  private isKept(kinds: ReadonlyMap<string, number>): boolean {
    const mostOf = (kind: string): number => {
      // Bubblewrap has two parents for each.
      const parents = kind.startsWith('bwrap') ? 2 : 1;
      if (kind.endsWith(' runner.js')) return this.maxRunners * parents;
      return kind.endsWith(' compiler-process.js') ? MAX_COMPILERS * parents : (this.before.kinds.get(kind) ?? 0);
    };
    return [...kinds].every(([kind, count]) => count <= mostOf(kind));
  }
}

interface Before {
  readonly honest: unknown;
  readonly files: readonly string[];
  readonly threads: number;
  readonly kinds: ReadonlyMap<string, number>;
}

export function isRunner({ kind }: { readonly kind: string }): boolean {
  return kind === 'node runner.js';
}

/** A process that has become what it is to be, or that stays as the parent of one in namespaces of its own. */
const STANDING = /^(node|unshare|bwrap) [a-z-]+\.js$/;
/** One for everybody, and one for those whose texts end it. */
const MAX_COMPILERS = 2;

/** A compiler runs, none is being started, and the dead are buried. */
function isSettled(living: readonly SeenProcess[]): boolean {
  return living.some(({ kind }) => kind === 'node compiler-process.js') && living.every(({ kind }) => STANDING.test(kind));
}

function countKinds(living: readonly SeenProcess[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of living) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
