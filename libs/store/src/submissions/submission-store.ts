import { createHash, randomUUID } from 'node:crypto';
import { type Progress, stepSchema } from '@gradus/contract';
import type { PrismaClient } from '../generated/client';
import { type StoredSubmission, encodeText, fromRow, withVersion } from './stored-submission';

export interface NewSubmission {
  readonly userId: string;
  readonly exerciseId: string;
  readonly versionId: number;
  readonly kind: 'submission' | 'run';
  readonly source: string;
  readonly cases?: readonly string[];
  /** Scoped to person and exercise; the same key with the same body is the same submission. */
  readonly idempotencyKey?: string;
}

export type CreateOutcome =
  | { readonly kind: 'created' | 'same'; readonly submission: StoredSubmission }
  /** The key was used with another body. */
  | { readonly kind: 'conflict' };

export interface AttemptsPage {
  readonly userId: string;
  readonly exerciseId: string;
  readonly limit: number;
  /** Only those accepted before this sequence number. */
  readonly before?: number;
}

/** Accepted submissions, as those who sent them see them. The row is the truth: a submission is accepted when it is stored. */
export class SubmissionStore {
  constructor(private readonly prisma: PrismaClient) {}

  async create(request: NewSubmission): Promise<CreateOutcome> {
    const id = randomUUID();
    const bodyHash = hashBody(request);
    const data = {
      id, bodyHash,
      userId: request.userId,
      exerciseId: request.exerciseId,
      versionId: request.versionId,
      kind: request.kind,
      source: encodeText(request.source),
      ...(request.cases ? { cases: JSON.stringify(request.cases) } : {}),
      ...(request.idempotencyKey === undefined ? {} : { idempotencyKey: request.idempotencyKey }),
    };
    // Inserts nothing when the key is taken, by whichever of two requests at once came first.
    const { count } = await this.prisma.submission.createMany({ data: [data], skipDuplicates: true });
    if (count === 1) return { kind: 'created', submission: await this.select(id) };
    return this.selectRepeated(request, bodyHash);
  }

  private async selectRepeated(request: NewSubmission, bodyHash: string): Promise<CreateOutcome> {
    const { userId, exerciseId, idempotencyKey } = request;
    const row = await this.prisma.submission.findFirstOrThrow({
      where: { userId, exerciseId, idempotencyKey: idempotencyKey ?? null },
      include: withVersion,
    });
    return row.bodyHash === bodyHash ? { kind: 'same', submission: fromRow(row) } : { kind: 'conflict' };
  }

  /** @throws if there is none */
  async select(id: string): Promise<StoredSubmission> {
    return fromRow(await this.prisma.submission.findUniqueOrThrow({ where: { id }, include: withVersion }));
  }

  async find(id: string): Promise<StoredSubmission | undefined> {
    const row = await this.prisma.submission.findUnique({ where: { id }, include: withVersion });
    return row ? fromRow(row) : undefined;
  }

  /** A person's submissions to one exercise, newest first; runs are not among them. */
  async listOwn({ userId, exerciseId, limit, before }: AttemptsPage): Promise<readonly StoredSubmission[]> {
    const rows = await this.prisma.submission.findMany({
      where: { userId, exerciseId, kind: 'submission', ...(before === undefined ? {} : { sequence: { lt: before } }) },
      orderBy: { sequence: 'desc' },
      take: limit,
      include: withVersion,
    });
    return rows.map(fromRow);
  }

  /** How many are graded before this one: those that were accepted earlier and are not done. */
  async countBefore({ sequence }: Pick<StoredSubmission, 'sequence'>): Promise<number> {
    return this.prisma.submission.count({ where: { state: { not: 'done' }, sequence: { lt: sequence } } });
  }

  async countQueued(): Promise<number> {
    return this.prisma.submission.count({ where: { state: 'queued' } });
  }

  /** Done submissions by verdict, for the metrics. */
  async countByVerdict(): Promise<ReadonlyArray<{ readonly verdict: string; readonly count: number }>> {
    const rows = await this.prisma.submission.groupBy({ by: ['verdict'], where: { state: 'done' }, _count: { _all: true } });
    return rows.map((row) => ({ verdict: row.verdict ?? '', count: row._count._all }));
  }

  /** How far a person has come, by exercise; what was never begun is absent. */
  async progressOf(userId: string): Promise<ReadonlyMap<string, Progress>> {
    const begun = await this.prisma.submission.groupBy({ by: ['exerciseId'], where: { userId }, _max: { attempt: true } });
    const best = await this.prisma.submission.findMany({
      where: { userId, attempt: { not: null } },
      orderBy: [{ exerciseId: 'asc' }, { score: 'desc' }, { sequence: 'desc' }],
      distinct: ['exerciseId'],
      select: { exerciseId: true, step: true, points: true },
    });
    const bestOf = new Map(best.map((row) => [row.exerciseId, row]));
    return new Map(begun.map(({ exerciseId, _max }) => [exerciseId, progress(bestOf.get(exerciseId), _max.attempt ?? 0)]));
  }
}

function progress(best: { step: string | null; points: number | null } | undefined, attempts: number): Progress {
  if (best === undefined) return { state: 'begun', step: null, points: null, attempts: 0 };
  return { state: 'graded', step: stepSchema.nullable().parse(best.step), points: best.points, attempts };
}

// UTF-16 as it is: UTF-8 would make one of any two lone surrogates.
function hashBody({ kind, source, cases }: NewSubmission): string {
  return createHash('sha256').update(JSON.stringify([kind, cases ?? null])).update(Buffer.from(source, 'utf16le')).digest('hex');
}
