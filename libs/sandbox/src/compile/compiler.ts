import { LIMITS } from '@gradus/contract';
import type { CompileOutcome } from '../sandbox';
import { CompilerLane, type LaneOutcome, type StartProcess } from './compiler-lane';
import { TOO_COMPLEX } from './too-complex';

/** 64 KiB of ordinary text take 10 ms, 60 with an enum. What takes longer is put aside, so that nobody else waits for it… */
const USUAL_CPU_MS = 150;
/** …and has this, enough for a machine much slower; a text made to be slow takes minutes. */
const APART_CPU_MS = 500;
/** How long a person is kept apart whose text took even that, or got a compiler killed. */
const APART_MS = 10 * 60 * 1000;
const PEOPLE_REMEMBERED = 10_000;

/**
 * Compiles sources in one warm process. Who sends a text that takes long waits, for a while, with others of that kind for a second
 * one, so that nobody else waits for them.
 */
export class Compiler {
  private readonly usual: CompilerLane;
  private readonly apart: CompilerLane;
  /** Until when, in the order in which they came. */
  private readonly costly = new Map<string, number>();

  constructor(
    private readonly now: () => number = () => performance.now(),
    startProcess?: StartProcess,
  ) {
    const start = startProcess === undefined ? {} : { startProcess };
    this.usual = new CompilerLane({ cpuMs: USUAL_CPU_MS, restsAfterwards: false, ...start });
    this.apart = new CompilerLane({ cpuMs: APART_CPU_MS, restsAfterwards: true, ...start });
    this.usual.start();
  }

  async compile(source: string, person?: string): Promise<CompileOutcome> {
    const bytes = Buffer.byteLength(source, 'utf8');
    if (bytes > LIMITS.sourceBytes) return { kind: 'source-too-large', bytes };
    const wasApart = this.isApart(person);
    const first = await (wasApart ? this.apart : this.usual).compile(source);
    if (first.kind === 'interrupted' || first.kind === 'killed') this.setApart(person);
    if (first.kind !== 'interrupted' || wasApart) return compileOutcome(first, first.ms);
    const last = await this.apart.compile(source);
    if (last.kind !== 'interrupted' && last.kind !== 'killed' && person !== undefined) this.costly.delete(person);
    return compileOutcome(last, first.ms + last.ms);
  }

  /** Whether this person's texts are compiled beside those of all others. */
  isApart(person: string | undefined): boolean {
    return person !== undefined && (this.costly.get(person) ?? -Infinity) > this.now();
  }

  async close(): Promise<void> {
    await Promise.all([this.usual.close(), this.apart.close()]);
  }

  private setApart(person: string | undefined): void {
    if (person === undefined) return;
    this.costly.delete(person);
    this.costly.set(person, this.now() + APART_MS);
    const [oldest] = this.costly.keys();
    if (this.costly.size > PEOPLE_REMEMBERED && oldest !== undefined) this.costly.delete(oldest);
  }
}

function compileOutcome(outcome: LaneOutcome, compileMs: number): CompileOutcome {
  switch (outcome.kind) {
    case 'unavailable':
      return { kind: outcome.kind, reason: outcome.reason };
    case 'interrupted':
    case 'killed':
      return { kind: 'does-not-compile', diagnostics: [TOO_COMPLEX], compileMs };
    case 'does-not-compile':
      return { kind: outcome.kind, diagnostics: outcome.diagnostics, compileMs };
    case 'compiled': {
      const { kind, code, map } = outcome;
      return { kind, program: { code, ...(map === undefined ? {} : { map }) }, compileMs };
    }
  }
}
