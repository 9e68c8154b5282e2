import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Me, Result } from '@gradus/contract';
import { type ExerciseBundle, readCourse } from '@gradus/exercise';
import { startPostgres } from './services.fixture';
import type { Store, StoreLocation } from './store';
import type { NewSubmission } from './submissions/submission-store';

/** A database for one file of tests. */
export interface TestDatabase {
  readonly location: StoreLocation;
  dispose(): Promise<void>;
}

/** Both databases: the same tests run on each. The second is passed over where no PostgreSQL is found. */
export const DATABASES: ReadonlyArray<readonly [name: string, describeIt: jest.Describe, make: () => Promise<TestDatabase>]> = [
  ['PGlite', describe, makeEmbedded],
  ['PostgreSQL', startPostgres ? describe : describe.skip, makeServer],
];

export async function makeEmbedded(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gradus-store-'));
  return { location: { dataDir }, dispose: async () => rmSync(dataDir, { recursive: true, force: true }) };
}

async function makeServer(): Promise<TestDatabase> {
  if (startPostgres === undefined) throw new Error('there is no PostgreSQL');
  const service = await startPostgres();
  return { location: { databaseUrl: service.url }, dispose: () => service.stop() };
}

/** An exercise of the course, with what a test changes. */
export function someBundle(change: Partial<ExerciseBundle> = {}): ExerciseBundle {
  const [bundle] = readCourse(resolve(__dirname, '../../../exercises')).bundles;
  if (bundle === undefined) throw new Error('the course is empty');
  return { ...bundle, ...change };
}

/** People who submit to one published exercise. */
export class Classroom {
  private constructor(
    readonly store: Store,
    private readonly exercise: Pick<NewSubmission, 'exerciseId' | 'versionId'>,
  ) {}

  static async open(store: Store): Promise<Classroom> {
    const { id } = someBundle();
    await store.exercises.publish(someBundle());
    const current = (await store.exercises.current()).find(({ exerciseId }) => exerciseId === id);
    if (current === undefined) throw new Error('it was just published');
    return new Classroom(store, { exerciseId: id, versionId: current.versionId });
  }

  newcomer(): Promise<Me> {
    return this.store.users.ensure({ name: randomUUID(), role: 'student', token: randomBytes(16).toString('hex') });
  }

  request(person: Me, change: Partial<NewSubmission> = {}): NewSubmission {
    return { ...this.exercise, userId: person.id, kind: 'submission', source: 'export {};', idempotencyKey: randomUUID(), ...change };
  }

  /** @returns the id */
  async submit(person: Me, change: Partial<NewSubmission> = {}): Promise<string> {
    const outcome = await this.store.submissions.create(this.request(person, change));
    if (outcome.kind !== 'created') throw new Error(`it was not new: ${outcome.kind}`);
    return outcome.submission.id;
  }

  async take(id: string) {
    const claim = await this.store.claims.take(id);
    if (claim === undefined) throw new Error('it could not be taken');
    return claim;
  }
}

/** A result with nothing in it but its outcome. */
export function someResult(status: Result['status'] = 'graded', change: { readonly score?: number; readonly points?: number } = {}): Result {
  const body = {
    points: change.points ?? 1, maxPoints: 2, step: 'values' as const, mistakes: [], groups: [], diagnostics: [], curves: [],
    reference: { backend: 'none', device: 'none', precision: 'float32' as const },
    exercise: { id: 'a/b', version: 1, seed: 4_000_000_000 },
    timings: { compileMs: 0, runMs: 0, compareMs: 0, totalMs: 0 },
  };
  switch (status) {
    case 'graded':
      return { ...body, status, score: change.score ?? 0.5, verdict: 'wrong' };
    case 'not-gradable':
      return { ...body, status, score: null, verdict: 'does-not-compile' };
    case 'error':
      return { ...body, status, score: null, verdict: 'internal-error' };
  }
}
