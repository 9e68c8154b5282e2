import type { Packed } from '@gradus/values';
import ivm from 'isolated-vm';
import type { Precision } from '../references';
import { Deadline, type ModuleTexts, type RealmAnswer, RealmHost } from './realm-host';

const ISOLATE_MIB = 512;
const SELF_CHECK_MS = 10_000;
/** A warm isolate weighs 20 to 50. */
const LARGE_MIB = 128;
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
  private readonly warm = new Map<string, ivm.Isolate>();

  /** @throws Error if TensorFlow.js does not give the known answers here */
  constructor(bundle: string, precision: Precision) {
    // A snapshot made anew at each start costs 40 ms; kept as a file it would save 30 and be one more thing to trust.
    this.snapshot = ivm.Isolate.createSnapshot([{ code: PRELUDES[precision] }, { code: bundle }]);
    const isolate = this.makeIsolate();
    const problem = RealmHost.open(isolate).selfCheck(SELF_CHECK_MS);
    isolate.dispose();
    if (problem !== '') throw new Error(`the self-check of TensorFlow.js failed: ${problem}`);
  }

  /** In a context of its own, so that nothing an author's code keeps can change a later answer: it costs 2 ms. */
  run(work: Work): RealmAnswer {
    const isolate = this.isolateOf(work.gradingHash);
    const deadline = new Deadline(work.seconds);
    using realm = RealmHost.open(isolate);
    const answer = realm.load(work.modules, deadline) ?? realm.request(work.request, deadline);
    // What failed leaves nothing behind, and no isolate grows until it meets its limit in an innocent request.
    if (answer.kind === 'failed' || isLarge(isolate)) this.drop(work.gradingHash);
    return answer;
  }

  private isolateOf(gradingHash: string): ivm.Isolate {
    const isolate = this.warm.get(gradingHash) ?? this.makeIsolate();
    this.warm.delete(gradingHash);
    this.warm.set(gradingHash, isolate);
    const [oldest] = this.warm.keys();
    if (this.warm.size > WARM && oldest !== undefined) this.drop(oldest);
    return isolate;
  }

  private drop(gradingHash: string): void {
    const isolate = this.warm.get(gradingHash);
    this.warm.delete(gradingHash);
    if (isolate?.isDisposed === false) isolate.dispose();
  }

  private makeIsolate(): ivm.Isolate {
    return new ivm.Isolate({ snapshot: this.snapshot, memoryLimit: ISOLATE_MIB });
  }
}

function isLarge(isolate: ivm.Isolate): boolean {
  const { total_heap_size: heap, externally_allocated_size: buffers } = isolate.getHeapStatisticsSync();
  return (heap + buffers) / 1024 ** 2 > LARGE_MIB;
}
