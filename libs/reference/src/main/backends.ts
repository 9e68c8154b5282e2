import type { ReferenceInfo } from '@gradus/contract';
import type { ExerciseBundle } from '@gradus/exercise';
import { BACKEND_IDS, type BackendId, type BackendReport, type Precision, type PrepareRequest } from '../references';
import { type Absence, type Candidate, JAVASCRIPT } from './candidates';
import { engineHash } from './engine-files';
import { Lane } from './lane';

/** Outside the isolate a process is kept no longer than its batch may pause. */
const BRIDGE_IDLE_MS = 3000;

export interface BackendsOptions {
  readonly candidates: ReadonlyArray<Candidate | Absence>;
  readonly idleMs: number;
  readonly report: (problem: string) => void;
}

/** A backend with the process that serves it. */
export interface Backend {
  readonly candidate: Candidate;
  readonly lane: Lane;
}

interface Tried extends Backend {
  /** Why it is not used any more. */
  refusal?: string;
  proof?: Extract<BackendReport, { isPresent: true }>;
}

/**
 * Which backend computes what: the first of the candidates that proved itself, and for an exercise that it could not serve the next
 * one. The arbiter, and what the checks of an author compute, is always the JavaScript backend.
 */
export class Backends {
  private readonly tried: readonly Tried[];
  private readonly absent: readonly Absence[];
  /** The process of all backends inside the isolate. */
  readonly isolate: Lane;
  private readonly unserved = new Map<string, Set<BackendId>>();
  private readonly engine = engineHash();
  private isClosed = false;

  constructor(private readonly options: BackendsOptions) {
    const { candidates, idleMs } = options;
    this.isolate = new Lane({ idleMs });
    this.absent = candidates.filter((one): one is Absence => 'absence' in one);
    this.tried = candidates.filter((one): one is Candidate => 'home' in one).map((candidate) => {
      const { home } = candidate;
      return { candidate, lane: home.kind === 'isolate' ? this.isolate : new Lane({ idleMs: BRIDGE_IDLE_MS, native: home }) };
    });
  }

  /** Proves what lies outside the isolate, until one holds; what lies inside proves itself when it is first asked. */
  async choose(): Promise<void> {
    for (const one of this.tried) {
      if (one.candidate.home.kind === 'isolate' || (await this.prove(one)).isPresent) return;
    }
  }

  /** This one, whatever the others do. */
  async proveNamed(id: BackendId): Promise<BackendReport> {
    const found = this.tried.find((one) => one.candidate.id === id);
    if (found !== undefined) return this.prove(found);
    const reason = this.absent.find((one) => one.id === id)?.absence ?? 'is not among the backends';
    return { id, isPresent: false, reason };
  }

  /** Why it cannot be asked for by name; what lies outside the isolate proves itself first, which also tells on what it computes. */
  async absenceOf(id: BackendId): Promise<string | undefined> {
    const found = this.tried.find((one) => one.candidate.id === id);
    if (found?.candidate.home.kind === 'isolate') return found.refusal;
    const report = await this.proveNamed(id);
    return report.isPresent ? undefined : report.reason;
  }

  /** Each candidate tried. */
  async survey(): Promise<BackendReport[]> {
    const reports: BackendReport[] = this.absent.map(({ id, absence }) => ({ id, isPresent: false, reason: absence }));
    for (const one of this.tried) reports.push(await this.prove(one));
    return reports.sort((a, b) => BACKEND_IDS.indexOf(a.id) - BACKEND_IDS.indexOf(b.id));
  }

  /** The one in use; for an exercise, by its grading hash, the first that has not failed it. */
  select({ precision = 'float32', backend, gradingHash = '' }: Selection): Backend | { readonly unavailable: string } {
    if (precision === 'float64') return this.arbiter();
    if (backend !== undefined) return this.selectNamed(backend);
    const chosen = this.tried.find((one) => isUsable(one) && this.unserved.get(gradingHash)?.has(one.candidate.id) !== true);
    return chosen ?? { unavailable: `no backend of TensorFlow.js works here: ${this.tried.map(({ candidate, refusal = 'not asked' }) => `${candidate.id}: ${refusal}`).join('; ')}` };
  }

  /** It gave no answer for this exercise: another one computes it from now on. False where there is no other one. */
  giveUp({ candidate }: Backend, { id, gradingHash }: Exercise, { reason, isRefused }: { readonly reason: string; readonly isRefused?: true }): boolean {
    if (this.isClosed) return false;
    const tried = this.tried.find((one) => one.candidate === candidate);
    if (tried !== undefined && isRefused) tried.refusal = reason;
    this.unserved.set(gradingHash, (this.unserved.get(gradingHash) ?? new Set()).add(candidate.id));
    const next = this.select({ gradingHash });
    const isReplaced = !('unavailable' in next);
    this.options.report(`${candidate.id} could not compute ${id}${isReplaced ? `, ${next.candidate.id} does` : ''}: ${reason}`);
    // The last one is tried again the next time.
    if (!isReplaced) this.unserved.delete(gradingHash);
    return isReplaced;
  }

  /** What an output depends on beside the exercise and the seed. */
  keyOf({ candidate }: Backend): readonly string[] {
    return [candidate.id, ...(candidate.home.kind === 'bridge' ? [this.deviceOf({ candidate })] : []), this.engine];
  }

  /** The one in use, as a result names it. */
  info({ precision = 'float32', gradingHash = '' }: Pick<Selection, 'precision' | 'gradingHash'> = {}): ReferenceInfo {
    const backend = this.select({ precision, gradingHash });
    if ('unavailable' in backend) return { backend: 'none', device: 'none', precision };
    return { backend: backend.candidate.name, device: this.deviceOf(backend), precision };
  }

  private deviceOf({ candidate }: Pick<Backend, 'candidate'>): string {
    if (candidate.home.kind === 'isolate') return candidate.home.device;
    return this.tried.find((one) => one.candidate === candidate)?.proof?.device ?? '';
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([this.isolate, ...this.tried.map(({ lane }) => lane)].map((lane) => lane.close()));
  }

  private arbiter(): Backend {
    return { candidate: JAVASCRIPT, lane: this.isolate };
  }

  private selectNamed(id: BackendId): Backend | { readonly unavailable: string } {
    const found = this.tried.find((one) => one.candidate.id === id);
    const absence = this.absent.find((one) => one.id === id)?.absence ?? found?.refusal;
    return found !== undefined && absence === undefined ? found : { unavailable: `${id}: ${absence ?? 'is not among the backends'}` };
  }

  private async prove(one: Tried): Promise<BackendReport> {
    if (one.proof !== undefined && one.refusal === undefined) return one.proof;
    const { candidate, lane } = one;
    const first = await lane.prove(realmBackendOf(candidate));
    // It may have been lost: once more, in a new process.
    const outcome = first.kind === 'unavailable' && !first.isRefused ? await lane.prove(realmBackendOf(candidate)) : first;
    const reason = outcome.kind === 'proven' ? missingGpu(candidate, outcome.device) : outcome.reason;
    if (outcome.kind === 'unavailable' || reason !== undefined) {
      one.refusal = reason ?? '';
      this.options.report(`${candidate.id} is not used: ${one.refusal}`);
      return { id: candidate.id, isPresent: false, reason: one.refusal };
    }
    const device = candidate.home.kind === 'isolate' ? candidate.home.device : outcome.device;
    delete one.refusal;
    one.proof = { id: candidate.id, isPresent: true, device, selfCheck: { checked: outcome.checked, worstError: outcome.worstError } };
    return one.proof;
  }
}

/** Outside the isolate only what has proven itself. */
function isUsable({ candidate, refusal, proof }: Tried): boolean {
  return refusal === undefined && (candidate.home.kind === 'isolate' || proof !== undefined);
}

type Exercise = Pick<ExerciseBundle, 'id' | 'gradingHash'>;
type Selection = Pick<PrepareRequest, 'backend'> & { readonly precision?: Precision; readonly gradingHash?: string };

/** What a process of this candidate calls it. */
export function realmBackendOf({ home }: Candidate): 'cpu' | 'wasm' | 'bridge' {
  return home.kind === 'isolate' ? home.backend : 'bridge';
}

function missingGpu({ home }: Candidate, device: string): string | undefined {
  return home.kind === 'bridge' && home.isGpuNeeded && !device.startsWith('GPU') ? `TensorFlow sees no CUDA device: it computes on ${device}` : undefined;
}
