import type { Packed } from '@gradus/values';
import ivm from 'isolated-vm';
import { z } from 'zod';
import { type AuthorFailure, failureOf } from './author-failure';

export type RealmAnswer =
  | { readonly kind: 'answer'; readonly packed: Packed }
  /** `stopped`: it did not throw but was ended, and what it left behind is not to be trusted. */
  | { readonly kind: 'failed'; readonly failure: AuthorFailure; readonly stopped: boolean };

/** The compiled text of an author's modules by file name. */
export type ModuleTexts = ReadonlyArray<readonly [file: string, code: string]>;

interface ModuleText {
  readonly file: string;
  readonly code: string;
}

const MAX_TIMERS = 10_000;
const MEMORY = 'needs more memory than its isolate may have';
const placeSchema = z.object({ file: z.string(), context: z.string(), about: z.string() });

/** One context made from the engine's snapshot: TensorFlow.js, the harness and an author's modules. */
export class RealmHost implements Disposable {
  private readonly guest: ivm.Reference;
  private readonly methods = new Map<string, ivm.Reference>();
  /** The file that was evaluated last: an isolate without memory cannot be asked any more. */
  private lastFile = 'reference.ts';

  private constructor(
    private readonly isolate: ivm.Isolate,
    private readonly context: ivm.Context,
  ) {
    this.guest = context.global.getSync('gradusGuest', { reference: true });
    // From here on only the host holds the harness.
    context.global.deleteSync('gradusGuest');
    this.call('closeRealm', []);
  }

  static open(isolate: ivm.Isolate): RealmHost {
    return new RealmHost(isolate, isolate.createContextSync());
  }

  /** Empty if TensorFlow.js gives the known answers. */
  selfCheck(timeoutMs: number): string {
    return String(this.call('selfCheck', [], timeoutMs));
  }

  /** Evaluates the modules, in order. Undefined if all went well. */
  load(modules: ModuleTexts, deadline: Deadline): RealmAnswer | undefined {
    for (const [file, code] of modules) {
      try {
        this.evaluate(file, code, deadline);
      } catch (thrown) {
        return this.stopped(thrown, deadline) ?? { kind: 'failed', failure: failureOf(thrown, file), stopped: false };
      }
    }
    return undefined;
  }

  /** One request to the harness; it runs until it is settled, stuck or out of time. */
  request({ skeleton, numbers }: Packed, deadline: Deadline): RealmAnswer {
    try {
      const copy = new ivm.ExternalCopy(numbers.buffer.slice(numbers.byteOffset, numbers.byteOffset + numbers.byteLength));
      this.call('begin', [skeleton, copy.copyInto({ release: true })], deadline.leftMs());
      return this.settle(deadline);
    } catch (thrown) {
      // The harness itself throws only if the author's code has changed the built-ins under it.
      return this.stopped(thrown, deadline) ?? this.ended(`broke what its isolate offers: ${String(thrown)}`);
    }
  }

  [Symbol.dispose](): void {
    if (this.isolate.isDisposed) return;
    for (const method of this.methods.values()) method.release();
    this.guest.release();
    this.context.release();
  }

  private evaluate(file: string, code: string, deadline: Deadline): void {
    this.call('enter', [file]);
    this.lastFile = file;
    const module = this.isolate.compileModuleSync(code, { filename: file });
    try {
      this.evaluateModule(module, { file, code }, deadline);
    } finally {
      // Else the module keeps its context in memory for as long as the isolate lives.
      if (!this.isolate.isDisposed) module.release();
    }
  }

  private evaluateModule(module: ivm.Module, text: ModuleText, deadline: Deadline): void {
    const [imported] = module.dependencySpecifiers;
    if (imported !== undefined) throw new ImportError(imported, text);
    module.instantiateSync(this.context, (specifier) => {
      throw new ImportError(specifier, text);
    });
    module.evaluateSync({ timeout: deadline.leftMs() });
    this.call('take', [text.file, module.namespace.derefInto({ release: true })]);
  }

  private settle(deadline: Deadline): RealmAnswer {
    for (let timers = 0; timers < MAX_TIMERS; timers += 1) {
      if (deadline.isOver) return this.ended(`needs more than ${deadline.totalSeconds} s`);
      const state = this.call('state', [], deadline.leftMs());
      if (state === 'done') return this.answer();
      if (state !== 'waiting') return this.ended('waits for something that never comes');
    }
    return this.ended(`sets more than ${MAX_TIMERS} timers`);
  }

  private answer(): RealmAnswer {
    const skeleton: unknown = this.call('skeleton', []);
    const buffer: unknown = this.call('numbers', []);
    if (typeof skeleton !== 'string' || !(buffer instanceof ArrayBuffer)) throw new Error('the harness gave no answer');
    return { kind: 'answer', packed: { skeleton, numbers: new Float64Array(buffer) } };
  }

  /** The answer, if the isolate was stopped rather than threw. */
  private stopped(thrown: unknown, deadline: Deadline): RealmAnswer | undefined {
    if (this.isolate.isDisposed) return { kind: 'failed', failure: { file: this.lastFile, message: MEMORY }, stopped: true };
    if (!(thrown instanceof Error) || !/execution timed out/.test(thrown.message)) return undefined;
    return this.ended(`needs more than ${deadline.totalSeconds} s`);
  }

  private ended(message: string): RealmAnswer {
    const { file, context, about } = placeSchema.parse(JSON.parse(String(this.call('where', [], 1000))));
    return { kind: 'failed', failure: { file, about, message: context === '' ? message : `${context}: ${message}` }, stopped: true };
  }

  private call(name: string, args: readonly unknown[], timeout = 1000): unknown {
    const method = this.methods.get(name) ?? this.guest.getSync(name, { reference: true });
    this.methods.set(name, method);
    return method.applySync(undefined, [...args], { timeout, result: { copy: true } });
  }
}

class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(specifier: string, { file, code }: ModuleText) {
    super(`cannot import ${JSON.stringify(specifier)}: an author's file imports types alone`);
    // Written like V8's own frames, so that the place is found in the same way.
    const line = code.split('\n').findIndex((text) => text.includes(`'${specifier}'`) || text.includes(`"${specifier}"`));
    this.stack = line < 0 ? '' : `${file}:${line + 1}`;
  }
}

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
}
