import type { Packed } from '@gradus/values';
import ivm from 'isolated-vm';
import type { Precision } from '../references';
import { Deadline, type ModuleTexts, type RealmAnswer, RealmHost } from './realm-host';

const ISOLATE_MIB = 512;
const SELF_CHECK_MS = 10_000;
/** Exercises whose isolates are kept warm. */
const WARM = 4;

/** What stands before the bundle. In the float64 form every array that TensorFlow.js calls float32 holds float64. */
const PRELUDES: Readonly<Record<Precision, string>> = {
  float32: '',
  float64: 'globalThis.RealFloat32Array = Float32Array; globalThis.Float32Array = Float64Array;',
};

export interface Work {
  /** Names the exercise's modules: same name, same texts. */
  readonly gradingHash: string;
  readonly modules: ModuleTexts;
  readonly request: Packed;
  readonly seconds: number;
}

/** TensorFlow.js in one precision, as a snapshot from which isolates are made, and the exercises' isolates that are warm. */
export class Engine {
  private readonly snapshot: ivm.ExternalCopy<ArrayBuffer>;
  private readonly warm = new Map<string, WarmIsolate>();

  /** @throws Error if TensorFlow.js does not give the known answers here */
  constructor(bundle: string, precision: Precision) {
    // A snapshot made anew at each start costs 40 ms; kept as a file it would save 30 and be one more thing to trust.
    this.snapshot = ivm.Isolate.createSnapshot([{ code: PRELUDES[precision] }, { code: bundle }]);
    const isolate = this.makeIsolate();
    const problem = RealmHost.open(isolate).selfCheck(SELF_CHECK_MS);
    isolate.dispose();
    if (problem !== '') throw new Error(`the self-check of TensorFlow.js failed: ${problem}`);
  }

  /** A context of its own for each request, so that nothing an author's code keeps can change a later answer. */
  prepare(work: Work): RealmAnswer {
    const { isolate } = this.isolateOf(work);
    const deadline = new Deadline(work.seconds);
    using realm = RealmHost.open(isolate);
    return this.settle(work, realm.load(work.modules, deadline) ?? realm.request(work.request, deadline));
  }

  /** In the exercise's own context, which is kept: a judgement costs a millisecond. */
  judge(work: Work): RealmAnswer {
    const entry = this.isolateOf(work);
    const deadline = new Deadline(work.seconds);
    if (entry.judge === undefined) {
      const realm = RealmHost.open(entry.isolate);
      const failed = realm.load(work.modules, deadline);
      if (failed !== undefined) return this.settle(work, failed);
      entry.judge = realm;
    }
    return this.settle(work, entry.judge.request(work.request, deadline));
  }

  /** What failed leaves nothing behind. */
  private settle(work: Work, answer: RealmAnswer): RealmAnswer {
    if (answer.kind === 'failed') this.drop(work.gradingHash);
    return answer;
  }

  private isolateOf({ gradingHash }: Work): WarmIsolate {
    const entry = this.warm.get(gradingHash) ?? { isolate: this.makeIsolate() };
    this.warm.delete(gradingHash);
    this.warm.set(gradingHash, entry);
    const [oldest] = this.warm.keys();
    if (this.warm.size > WARM && oldest !== undefined) this.drop(oldest);
    return entry;
  }

  private drop(gradingHash: string): void {
    const entry = this.warm.get(gradingHash);
    this.warm.delete(gradingHash);
    if (entry !== undefined && !entry.isolate.isDisposed) entry.isolate.dispose();
  }

  private makeIsolate(): ivm.Isolate {
    return new ivm.Isolate({ snapshot: this.snapshot, memoryLimit: ISOLATE_MIB });
  }
}

interface WarmIsolate {
  readonly isolate: ivm.Isolate;
  judge?: RealmHost;
}
