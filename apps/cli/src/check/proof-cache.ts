import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ExerciseBundle } from '@gradus/exercise';
import type { ExerciseReport } from '@gradus/grading';

const LIBS = resolve(__dirname, '../../../../libs');
/** Those whose code a proof depends on. */
const PROVING = ['values', 'contract', 'exercise', 'sandbox', 'reference', 'grading'];
const CHECKSUM_BYTES = 32;

/**
 * What was proven of an exercise stays proven while exercise, Gradus, Node and the backend are the same. Only what holds is kept:
 * who mends an exercise wants it proven anew.
 */
export class ProofCache {
  constructor(
    private readonly folder: string,
    /** Of all that proofs depend on beside the exercise. */
    private readonly engine: string,
  ) {}

  /** A thorough proof serves for a plain one as well. */
  find(bundle: ExerciseBundle, isThorough: boolean): ExerciseReport | undefined {
    return this.read(this.pathOf(bundle, true)) ?? (isThorough ? undefined : this.read(this.pathOf(bundle, false)));
  }

  keep(bundle: ExerciseBundle, isThorough: boolean, report: ExerciseReport): void {
    if (!report.holds) return;
    const path = this.pathOf(bundle, isThorough);
    const body = serialize(report);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.${process.pid}.new`, Buffer.concat([checksum(body), body]), { mode: 0o600 });
    renameSync(`${path}.${process.pid}.new`, path);
  }

  private read(path: string): ExerciseReport | undefined {
    try {
      const bytes = readFileSync(path);
      const body = bytes.subarray(CHECKSUM_BYTES);
      if (!checksum(body).equals(bytes.subarray(0, CHECKSUM_BYTES))) return undefined;
      // Written by `keep` of the same build: its hash is part of the name.
      return deserialize(body) as ExerciseReport;
    } catch {
      // Absent, or unreadable in whatever way: it is proven anew.
      return undefined;
    }
  }

  private pathOf({ id, gradingHash, contentHash, spec }: ExerciseBundle, isThorough: boolean): string {
    const key = JSON.stringify([this.engine, id, gradingHash, contentHash, spec.mutants, isThorough]);
    return join(this.folder, 'proofs', `${createHash('sha256').update(key).digest('hex')}.report`);
  }
}

/** Changes with the code of Gradus that proves, with Node and with what computes the references. */
export function engineKey(backend: { readonly backend: string; readonly device: string }, settings: object): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, process.arch, backend.backend, backend.device, settings]));
  for (const file of PROVING.flatMap((lib) => builtFiles(join(LIBS, lib, 'dist')))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function builtFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.js')).sort().map((name) => join(folder, name));
}

function checksum(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest();
}
