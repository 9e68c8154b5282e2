import { LIMITS, diagnosticSchema } from '@gradus/contract';
import { z } from 'zod';
import type { CompileOutcome } from '../sandbox';
import { CompilerLane, type LaneOutcome, type StartProcess } from './compiler-lane';
import { TOO_COMPLEX } from './too-complex';

const compiledSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('compiled'), code: z.string(), map: z.string().optional() }),
  z.object({ kind: z.literal('does-not-compile'), diagnostics: z.array(diagnosticSchema).min(1) }),
]);

/** How long a person is kept apart whose text got a compiler killed. */
const APART_MS = 10 * 60 * 1000;
const PEOPLE_REMEMBERED = 10_000;

/**
 * Compiles sources in one warm process. Who sent a text that got it killed waits, for a while, with others of that kind for a
 * second one, so that nobody else waits for them.
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
    this.usual = new CompilerLane(false, startProcess);
    this.apart = new CompilerLane(true, startProcess);
    this.usual.start();
  }

  async compile(source: string, person?: string): Promise<CompileOutcome> {
    const bytes = Buffer.byteLength(source, 'utf8');
    if (bytes > LIMITS.sourceBytes) return { kind: 'source-too-large', bytes };
    const outcome = await (this.isApart(person) ? this.apart : this.usual).compile(source);
    if (outcome.kind === 'killed' && person !== undefined) this.setApart(person);
    return compileOutcome(outcome);
  }

  /** Whether this person's texts are compiled beside those of all others. */
  isApart(person: string | undefined): boolean {
    return person !== undefined && (this.costly.get(person) ?? -Infinity) > this.now();
  }

  async close(): Promise<void> {
    await Promise.all([this.usual.close(), this.apart.close()]);
  }

  private setApart(person: string): void {
    this.costly.delete(person);
    this.costly.set(person, this.now() + APART_MS);
    const [oldest] = this.costly.keys();
    if (this.costly.size > PEOPLE_REMEMBERED && oldest !== undefined) this.costly.delete(oldest);
  }
}

function compileOutcome(outcome: LaneOutcome): CompileOutcome {
  if (outcome.kind === 'unavailable') return outcome;
  const compileMs = outcome.ms;
  // Time, memory, or a crash of the parser: the text did it, as nothing else was in that process.
  if (outcome.kind === 'killed') return { kind: 'does-not-compile', diagnostics: [TOO_COMPLEX], compileMs };
  const parsed = compiledSchema.safeParse(outcome.body);
  if (!parsed.success) return { kind: 'unavailable', reason: 'the compiler gave an answer that cannot be read' };
  if (parsed.data.kind === 'does-not-compile') return { ...parsed.data, compileMs };
  const { code, map } = parsed.data;
  return { kind: 'compiled', program: { code, ...(map === undefined ? {} : { map }) }, compileMs };
}
