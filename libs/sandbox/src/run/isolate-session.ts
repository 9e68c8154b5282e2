import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ivm from 'isolated-vm';
import type { Answer, Bound, CallRequest, Harness } from '../isolate/harness';
import type { Thrown } from './protocol';
import type { RunnerRequest } from './runner-request';

export type StepOutcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** The isolate is of no use any more. */
  | { readonly kind: 'limit'; readonly limit: 'time-limit' | 'memory-limit'; readonly message: string };

export type LoadOutcome =
  | { readonly kind: 'loaded'; readonly missing: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly verdict: 'runtime-error' | 'time-limit' | 'memory-limit'; readonly thrown: Thrown };

const vestibuleCode = bundle('vestibule', 'return bundle.openVestibule();');
const harnessCode = bundle('harness', 'return bundle.openHarness($0);');

/** The timer of the isolate and our clock are not the same. */
const CLOCK_SLACK_MS = 5;
/** The pool's side waits two seconds longer than the deadline before it kills. */
const MAX_LATER_MS = 500;

type EvaluateFailure =
  | { readonly kind: 'limit'; readonly limit: 'time-limit' | 'memory-limit'; readonly message: string }
  | { readonly kind: 'threw'; readonly thrown: Thrown };

/** Read while the process may still read: it gives up its rights before the first job. */
function bundle(name: string, tail: string): string {
  return `'use strict';\n${readFileSync(join(__dirname, '..', 'isolate', `${name}.bundle.js`), 'utf8')}\n${tail}`;
}

/** One fresh isolate with two realms, the student's and the harness's, for one job. Nothing survives it. */
export class IsolateSession {
  private readonly isolate: ivm.Isolate;
  private readonly student: ivm.Context;
  private readonly harnessRealm: ivm.Context;
  private readonly harness: ivm.Reference<Harness>;
  /** What every case calls; looked up once, which saves 0.3 ms of 8 where there are 30. */
  private readonly methods: { readonly [name in 'begin' | 'settle' | 'takeLines']: ivm.Reference<Harness[name]> };
  private deadline = 0;
  private steps = 0;

  constructor(readonly heapMiB: number) {
    // No onCatastrophicError: it would be called on this thread, which waits for the isolate. Without it the process aborts
    // and says why on stderr, where the pool's side reads it.
    this.isolate = new ivm.Isolate({ memoryLimit: heapMiB });
    this.student = this.isolate.createContextSync();
    this.harnessRealm = this.isolate.createContextSync();
    const vestibule: ivm.Reference = this.student.evalClosureSync(vestibuleCode, [], { result: { reference: true } });
    // What `openHarness` returns, as the code's last line says.
    this.harness = this.harnessRealm.evalClosureSync(harnessCode, [vestibule.derefInto()], {
      result: { reference: true },
    }) as ivm.Reference<Harness>;
    const asReference = { reference: true } as const;
    this.methods = {
      begin: this.harness.getSync('begin', asReference),
      settle: this.harness.getSync('settle', asReference),
      takeLines: this.harness.getSync('takeLines', asReference),
    };
  }

  /** From here on the time of the job runs. */
  arm({ randomSeed, wallMs, output }: RunnerRequest): void {
    this.deadline = performance.now() + wallMs;
    this.harness.getSync('arm', { reference: true }).applySync(undefined, [randomSeed, JSON.stringify(output)]);
  }

  /** Loading comes before any input enters; exports are read once, here. */
  load({ code, exports, loadedName }: Pick<RunnerRequest, 'code' | 'exports' | 'loadedName'>): LoadOutcome {
    let module: ivm.Module;
    try {
      module = this.isolate.compileModuleSync(`${code}\nexport const ${loadedName} = true;`, { filename: 'solution.ts' });
      if (module.dependencySpecifiers.length > 0) return { kind: 'refused', message: 'imports are not available' };
      module.instantiateSync(this.student, refuseImport);
    } catch (error) {
      return { kind: 'refused', message: textOf(error) };
    }
    const failure = this.evaluate(module);
    if (failure?.kind === 'limit') return { kind: 'failed', verdict: failure.limit, thrown: wordless(failure.message) };
    const bound = this.bind(module, exports, loadedName);
    if (bound.kind === 'limit') return { kind: 'failed', verdict: bound.limit, thrown: wordless(bound.message) };
    // isolated-vm also throws promises that were rejected and never caught; they are no failure to load.
    if (bound.value.isLoaded) return { kind: 'loaded', missing: bound.value.missing };
    if (failure) return { kind: 'failed', verdict: 'runtime-error', thrown: failure.thrown };
    return { kind: 'failed', verdict: 'time-limit', thrown: wordless('the module never finishes loading') };
  }

  begin(request: CallRequest): StepOutcome<Answer> {
    return this.step('begin', JSON.stringify(request));
  }

  /** After the microtasks have run. */
  settle(): StepOutcome<Answer> {
    return this.step('settle', '');
  }

  /** What was written to the console since; nothing if the isolate is gone. */
  takeLines(): string[] {
    const lines = this.attempt(() => String(this.methods.takeLines.applySync(undefined, [], this.options())));
    return lines.kind === 'ok' ? (JSON.parse(lines.value) as string[]) : [];
  }

  /** @returns what it cost this process; a slow end means that something is left behind */
  dispose(): { readonly cpuMs: number; readonly wallMs: number } {
    const [start, usedAtStart] = [performance.now(), process.cpuUsage()];
    if (!this.isolate.isDisposed) this.isolate.dispose();
    const { user, system } = process.cpuUsage(usedAtStart);
    return { cpuMs: (user + system) / 1000, wallMs: performance.now() - start };
  }

  private evaluate(module: ivm.Module): EvaluateFailure | undefined {
    try {
      module.evaluateSync({ timeout: this.remainingMs() });
      return undefined;
    } catch (error) {
      const limit = this.limitOf(error);
      return limit ? { kind: 'limit', ...limit } : { kind: 'threw', thrown: thrownOf(error) };
    }
  }

  private bind(module: ivm.Module, names: readonly string[], loadedName: string): StepOutcome<Bound> {
    return this.attempt(() => {
      const bind = this.harness.getSync('bind', { reference: true });
      const args = [module.namespace.derefInto(), JSON.stringify(names), loadedName] as const;
      // Written by the harness in its own realm.
      return JSON.parse(String(bind.applySync(undefined, [...args], this.options()))) as Bound;
    });
  }

  private step(name: 'begin' | 'settle', request: string): StepOutcome<Answer> {
    return this.attempt(() => {
      try {
        return this.apply(name, request);
      } catch (error) {
        // Not a limit: a promise that the program rejected and never caught. The answer itself is still there.
        if (this.limitOf(error)) throw error;
        return this.apply('settle', '');
      }
    });
  }

  private apply(name: 'begin' | 'settle', request: string): Answer {
    return this.methods[name].applySync(undefined, [request], { ...this.options(), result: { copy: true } });
  }

  private attempt<T>(act: () => T): StepOutcome<T> {
    try {
      return { kind: 'ok', value: act() };
    } catch (error) {
      const limit = this.limitOf(error);
      if (limit) return { kind: 'limit', ...limit };
      throw error;
    }
  }

  /**
   * isolated-vm tells its limits by the text of an error alone, which a program can throw as well, or reject a promise with. So the
   * text counts only where the limit has been reached.
   */
  private limitOf(error: unknown): { limit: 'time-limit' | 'memory-limit'; message: string } | undefined {
    const text = textOf(error);
    if (text === 'Script execution timed out.' && performance.now() >= this.deadline - CLOCK_SLACK_MS) {
      return { limit: 'time-limit', message: 'the time limit was reached' };
    }
    if (this.isolate.isDisposed) return { limit: 'memory-limit', message: 'the memory limit was reached' };
    return undefined;
  }

  private options(): { timeout: number } {
    return { timeout: this.remainingMs() };
  }

  /**
   * isolated-vm has a thread sleep until each timeout, unless one sleeps that wakes earlier. Rounded, one step's timeout might lie
   * before the former one's: each is later by the rounding, so that they share a thread.
   */
  private remainingMs(): number {
    this.steps += 1;
    return Math.max(1, Math.ceil(this.deadline - performance.now()) + Math.min(this.steps, MAX_LATER_MS));
  }
}

function refuseImport(): never {
  throw new Error('imports are not available');
}

function thrownOf(error: unknown): Thrown {
  if (!(error instanceof Error)) return { name: typeof error, message: textOf(error), stack: '' };
  return { name: error.name, message: error.message, stack: error.stack ?? '' };
}

function wordless(message: string): Thrown {
  return { name: '', message, stack: '' };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
