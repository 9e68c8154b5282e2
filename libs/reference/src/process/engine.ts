import { type Packed, fromPlain, pack, toPlain, unpack } from '@gradus/values';
import ivm from 'isolated-vm';
import { z } from 'zod';
import type { Precision } from '../references';
import { Deadline } from './deadline';
import type { RealmBackend } from './realm-backend';
import { type ModuleTexts, type RealmAnswer, RealmHost } from './realm-host';

const ISOLATE_MIB = 512;
/** The first use of a graphics card compiles its kernels. */
const SELF_CHECK_SECONDS = 120;
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

/** What the self-check in the isolate says. */
const proofSchema = z.object({ ok: z.object({ checked: z.number(), failed: z.array(z.string()), worstError: z.number() }) });
export type Proof = Omit<z.infer<typeof proofSchema>['ok'], 'failed'>;

/** TensorFlow.js on one backend in one precision, as a snapshot from which isolates are made, and the exercises' isolates that are warm. */
export class Engine {
  private readonly warm = new Map<string, ivm.Isolate>();

  private constructor(
    private readonly snapshot: ivm.ExternalCopy<ArrayBuffer>,
    private readonly backend: RealmBackend,
  ) {}

  /** @throws Error if TensorFlow.js does not give the known answers here */
  static async open(bundle: string, precision: Precision, backend: RealmBackend): Promise<Engine> {
    // A snapshot made anew at each start needs no key and no trust; see docs/reference.md for what keeping it in a file would save.
    const engine = new Engine(ivm.Isolate.createSnapshot([{ code: PRELUDES[precision] }, { code: bundle }]), backend);
    await engine.prove('quick');
    return engine;
  }

  /** The known answers. @throws Error that names what came out wrong */
  async prove(extent: 'quick' | 'whole'): Promise<Proof> {
    const isolate = makeIsolate(this.snapshot);
    const deadline = new Deadline(SELF_CHECK_SECONDS);
    try {
      using realm = RealmHost.open(isolate, this.backend, deadline);
      return readProof(await realm.request(pack(fromPlain(extent)), deadline));
    } finally {
      if (!isolate.isDisposed) isolate.dispose();
    }
  }

  /** In a context of its own, so that nothing an author's code keeps can change a later answer: it costs 2 ms. */
  async run(work: Work): Promise<RealmAnswer> {
    const isolate = this.isolateOf(work.gradingHash);
    const deadline = new Deadline(work.seconds);
    using realm = RealmHost.open(isolate, this.backend, deadline);
    const answer = realm.load(work.modules, deadline) ?? (await realm.request(work.request, deadline));
    // What failed leaves nothing behind, and no isolate grows until it meets its limit in an innocent request.
    if (answer.kind === 'failed' || isLarge(isolate)) this.drop(work.gradingHash);
    return answer;
  }

  private isolateOf(gradingHash: string): ivm.Isolate {
    const isolate = this.warm.get(gradingHash) ?? makeIsolate(this.snapshot);
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
}

function makeIsolate(snapshot: ivm.ExternalCopy<ArrayBuffer>): ivm.Isolate {
  return new ivm.Isolate({ snapshot, memoryLimit: ISOLATE_MIB });
}

/** @throws Error that names what came out wrong */
function readProof(answer: RealmAnswer): Proof {
  if (answer.kind === 'failed') throw new Error(`the self-check of TensorFlow.js did not end: ${answer.failure.message}`);
  const { ok: { failed, ...proof } } = proofSchema.parse(toPlain(unpack(answer.packed)));
  if (failed.length === 0) return proof;
  throw new Error(`the self-check of TensorFlow.js failed: ${failed.length} of ${proof.checked} known answers are wrong: ${failed.slice(0, 4).join('; ')}`);
}

function isLarge(isolate: ivm.Isolate): boolean {
  const { total_heap_size: heap, externally_allocated_size: buffers } = isolate.getHeapStatisticsSync();
  return (heap + buffers) / 1024 ** 2 > LARGE_MIB;
}
