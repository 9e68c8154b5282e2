import type { Packed } from '@gradus/values';
import ivm from 'isolated-vm';
import { z } from 'zod';
import { BridgeSession } from '../bridge/host/session';
import { type AuthorFailure, failureOf } from './author-failure';
import type { Deadline } from './deadline';
import type { RealmBackend } from './realm-backend';

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
const OPEN_MS = 10_000;
const MESSAGE_CHARACTERS = 2048;
const MEMORY = 'needs more memory than its isolate may have';
const WHERE_MS = 100;
/** Far above what the harness lets a group hold, and below what the pipe to the main process takes. */
const MAX_ANSWER_BYTES = 28 * 1024 * 1024;
const placeSchema = z.object({ file: z.enum(['cases.ts', 'reference.ts', 'checks.ts']), context: z.string().max(1024), about: z.string().max(256) });
type Place = Readonly<Record<'file' | 'context' | 'about', string>>;

/** One context made from the engine's snapshot: TensorFlow.js, the harness and an author's modules. */
export class RealmHost implements Disposable {
  private readonly guest: ivm.Reference;
  private readonly methods = new Map<string, ivm.Reference>();
  /** The file that was evaluated last: an isolate without memory cannot be asked any more. */
  private lastFile = 'reference.ts';

  private session: BridgeSession | undefined;

  private constructor(
    private readonly isolate: ivm.Isolate,
    private readonly context: ivm.Context,
  ) {
    this.guest = context.global.getSync('gradusGuest', { reference: true });
    // From here on only the host holds the harness.
    context.global.deleteSync('gradusGuest');
  }

  /** @throws Error if the backend does not open */
  static open(isolate: ivm.Isolate, backend: RealmBackend, deadline: Deadline): RealmHost {
    const realm = new RealmHost(isolate, isolate.createContextSync());
    realm.openBackend(backend, deadline);
    realm.call('closeRealm', []);
    return realm;
  }

  private openBackend(backend: RealmBackend, deadline: Deadline): void {
    switch (backend.kind) {
      case 'cpu':
        return void this.call('openCpu', []);
      case 'wasm':
        return void this.call('openWasm', [new ivm.ExternalCopy(backend.binary).copyInto({ release: true })], OPEN_MS);
      case 'bridge': {
        this.session = new BridgeSession(backend.host, { deadline });
        this.call('openBridge', [new ivm.Callback(this.session.call), this.session.welcome], OPEN_MS);
      }
    }
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
  async request({ skeleton, numbers }: Packed, deadline: Deadline): Promise<RealmAnswer> {
    try {
      const copy = new ivm.ExternalCopy(numbers.buffer.slice(numbers.byteOffset, numbers.byteOffset + numbers.byteLength));
      this.call('begin', [skeleton, copy.copyInto({ release: true })], deadline.leftMs());
      return await this.settle(deadline);
    } catch (thrown) {
      if (thrown instanceof BackendFault) throw thrown;
      // The harness itself throws only if the author's code has changed the built-ins under it.
      return this.stopped(thrown, deadline) ?? this.ended(`broke what its isolate offers: ${String(thrown)}`);
    }
  }

  [Symbol.dispose](): void {
    this.session?.[Symbol.dispose]();
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

  private async settle(deadline: Deadline): Promise<RealmAnswer> {
    for (let timers = 0; timers < MAX_TIMERS; ) {
      if (deadline.isOver) return this.ended(`needs more than ${deadline.totalSeconds} s`);
      switch (this.call('state', [], deadline.leftMs())) {
        case 'done':
          await this.requireSoundBackend();
          return this.answer();
        case 'reading':
          await this.read(deadline);
          break;
        case 'waiting':
          timers += 1;
          break;
        default:
          return this.ended('waits for something that never comes');
      }
    }
    return this.ended(`sets more than ${MAX_TIMERS} timers`);
  }

  /** What a graphics card rejects is told to nobody who calls a kernel, and perhaps only later. @throws Error that says what it was */
  private async requireSoundBackend(): Promise<void> {
    if (this.session === undefined) return;
    await new Promise((resolve) => setImmediate(resolve));
    const { fault } = this.session;
    if (fault !== undefined) throw new BackendFault(fault);
  }

  /** A backend that cannot be read at once: the host waits for the numbers, and then the isolate goes on. */
  private async read(deadline: Deadline): Promise<void> {
    if (this.session === undefined) throw new Error('an isolate without a bridge waits for one');
    await deadline.wait(this.session.readsSettled());
    if (!deadline.isOver) this.call('resumeReads', [], deadline.leftMs());
  }

  private answer(): RealmAnswer {
    const skeleton: unknown = this.call('skeleton', []);
    const buffer: unknown = this.call('numbers', []);
    if (typeof skeleton !== 'string' || !(buffer instanceof ArrayBuffer)) throw new Error('the harness gave no answer');
    // Once more as text within text, which doubles its quotes.
    if (2 * Buffer.byteLength(skeleton) + buffer.byteLength > MAX_ANSWER_BYTES) return this.ended('gives more data than can be taken');
    return { kind: 'answer', packed: { skeleton, numbers: new Float64Array(buffer) } };
  }

  /** The answer, if the isolate was stopped rather than threw. */
  private stopped(thrown: unknown, deadline: Deadline): RealmAnswer | undefined {
    if (this.isolate.isDisposed) return { kind: 'failed', failure: { file: this.lastFile, message: MEMORY }, stopped: true };
    if (!(thrown instanceof Error) || !/execution timed out/.test(thrown.message)) return undefined;
    return this.ended(`needs more than ${deadline.totalSeconds} s`);
  }

  private ended(message: string): RealmAnswer {
    const { file, context, about } = this.place();
    const text = (context === '' ? message : `${context}: ${message}`).slice(0, MESSAGE_CHARACTERS);
    return { kind: 'failed', failure: { file, about, message: text }, stopped: true };
  }

  /** What the harness says, unless the author's code has changed what it says it with: an error here would pass for ours. */
  private place(): Place {
    try {
      return placeSchema.parse(JSON.parse(String(this.call('where', [], WHERE_MS))));
    } catch {
      return { file: this.lastFile, context: '', about: '' };
    }
  }

  private call(name: string, args: readonly unknown[], timeout = 1000): unknown {
    const method = this.methods.get(name) ?? this.guest.getSync(name, { reference: true });
    this.methods.set(name, method);
    return method.applySync(undefined, [...args], { timeout, result: { copy: true } });
  }
}

/** The backend is to blame, and not the author. */
class BackendFault extends Error {}

class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(specifier: string, { file, code }: ModuleText) {
    super(`cannot import ${JSON.stringify(specifier)}: an author's file imports types alone`);
    // Written like V8's own frames, so that the place is found in the same way.
    const line = code.split('\n').findIndex((text) => text.includes(`'${specifier}'`) || text.includes(`"${specifier}"`));
    this.stack = line < 0 ? '' : `${file}:${line + 1}`;
  }
}
