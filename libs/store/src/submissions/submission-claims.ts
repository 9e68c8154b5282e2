import { randomUUID } from 'node:crypto';
import { type Result, toJsonText } from '@gradus/contract';
import { z } from 'zod';
import type { Prisma, PrismaClient } from '../generated/client';
import { type StoredSubmission, fromRow, withVersion } from './stored-submission';

/** A submission that this holder alone may grade until the lease ends. */
export interface Claim {
  readonly token: string;
  readonly submission: StoredSubmission;
  /** 1 at the first time; more when whoever graded it before never came back. */
  readonly tries: number;
  /** How long it waited. */
  readonly queueMs: number;
}

const idsSchema = z.array(z.object({ id: z.string() }));

/** Who grades what. Claims make a doubled message harmless, leases a lost worker. Times are the database's. */
export class SubmissionClaims {
  constructor(
    private readonly prisma: PrismaClient,
    private readonly leaseSeconds: number,
  ) {}

  /**
   * Takes a queued submission. Not now: it is not queued any more, or its person has one that is running or came earlier
   * (whoever finishes that one asks for `nextOf` its person, so nobody has to wait here), or its person is not welcome yet.
   */
  async take(submissionId: string, isWelcome: (userId: string) => boolean = () => true): Promise<Claim | undefined> {
    const token = randomUUID();
    return this.prisma.$transaction(async (transaction) => {
      const userId = await lockPersonOf(transaction, submissionId);
      if (userId === undefined || !isWelcome(userId)) return undefined;
      // A statement of its own after the lock: it must see what the former holder of the lock has written.
      const count = await transaction.$executeRaw`
        UPDATE "Submission" AS s
        SET "state" = 'running', "claim" = ${token}::uuid, "tries" = "tries" + 1, "startedAt" = clock_timestamp(),
            "leaseUntil" = clock_timestamp() + make_interval(secs => ${this.leaseSeconds})
        WHERE s."id" = ${submissionId}::uuid AND s."state" = 'queued' AND NOT EXISTS (
          SELECT 1 FROM "Submission" AS o
          WHERE o."userId" = s."userId" AND (o."state" = 'running' OR (o."state" = 'queued' AND o."sequence" < s."sequence")))`;
      if (count === 0) return undefined;
      const row = await transaction.submission.findUniqueOrThrow({ where: { id: submissionId }, include: withVersion });
      const queueMs = Math.max(0, (row.startedAt?.getTime() ?? 0) - row.createdAt.getTime());
      return { token, submission: fromRow(row), tries: row.tries, queueMs };
    });
  }

  /** @returns false when the lease ended and somebody else may have it */
  async extend({ token, submission }: Claim): Promise<boolean> {
    const count = await this.prisma.$executeRaw`
      UPDATE "Submission" SET "leaseUntil" = clock_timestamp() + make_interval(secs => ${this.leaseSeconds})
      WHERE "id" = ${submission.id}::uuid AND "state" = 'running' AND "claim" = ${token}::uuid`;
    return count === 1;
  }

  /** Stores the result, once: undefined when the claim was lost and the work of another counts. */
  async finish({ token, submission }: Claim, result: Result): Promise<StoredSubmission | undefined> {
    const { id, userId, exerciseId } = submission;
    const isStored = await this.prisma.$transaction(async (transaction) => {
      await lockPersonOf(transaction, id);
      const isAttempt = submission.kind === 'submission' && result.status === 'graded';
      const attempt = isAttempt ? await nextAttempt(transaction, { userId, exerciseId }) : null;
      const { count } = await transaction.submission.updateMany({
        where: { id, state: 'running', claim: token },
        data: { state: 'done', attempt, ...columnsOf(result), finishedAt: new Date(), claim: null, leaseUntil: null },
      });
      return count === 1;
    });
    if (!isStored) return undefined;
    // Read after the transaction, not in it: the embedded database's adapter does not tell when a commit fails.
    return fromRow(await this.prisma.submission.findUniqueOrThrow({ where: { id, state: 'done' }, include: withVersion }));
  }

  /**
   * Queues again what nobody grades any more: those whose lease ended, or every running one when no worker can be alive
   * (the embedded database at the start of its only process).
   */
  async releaseStale({ everyone = false } = {}): Promise<number> {
    return this.prisma.$executeRaw`
      UPDATE "Submission" SET "state" = 'queued', "claim" = NULL, "leaseUntil" = NULL
      WHERE "state" = 'running' AND (${everyone} OR "leaseUntil" < clock_timestamp())`;
  }

  /** The submissions that could be taken now, oldest first: of each person without a running one, the first. */
  async waiting(limit: number): Promise<readonly string[]> {
    const rows = await this.prisma.$queryRaw<unknown[]>`
      SELECT "id" FROM (
        SELECT DISTINCT ON ("userId") "id", "state", "sequence" FROM "Submission" WHERE "state" <> 'done'
        ORDER BY "userId", "state" DESC, "sequence") AS first
      WHERE "state" = 'queued' ORDER BY "sequence" LIMIT ${limit}`;
    return idsSchema.parse(rows).map((row) => row.id);
  }

  /** The person's next queued submission. */
  async nextOf(userId: string): Promise<string | undefined> {
    const row = await this.prisma.submission.findFirst({
      where: { userId, state: 'queued' },
      orderBy: { sequence: 'asc' },
      select: { id: true },
    });
    return row?.id;
  }
}

// One person's claims and attempt numbers are given one after another, whatever runs at the same time.
async function lockPersonOf(transaction: Prisma.TransactionClient, submissionId: string): Promise<string | undefined> {
  const rows = await transaction.$queryRaw<unknown[]>`
    SELECT "id" FROM "User" WHERE "id" = (SELECT "userId" FROM "Submission" WHERE "id" = ${submissionId}::uuid) FOR UPDATE`;
  return idsSchema.parse(rows)[0]?.id;
}

async function nextAttempt(transaction: Prisma.TransactionClient, of: { userId: string; exerciseId: string }): Promise<number> {
  const { _max } = await transaction.submission.aggregate({ where: of, _max: { attempt: true } });
  return (_max.attempt ?? 0) + 1;
}

/** The result as text, and what is asked of it by query. */
function columnsOf(result: Result): Prisma.SubmissionUpdateManyMutationInput {
  const { status, verdict, step, score, points, exercise } = result;
  const seed = exercise.seed === undefined ? null : BigInt(exercise.seed);
  return { result: toJsonText(result), status, verdict, step, score, points, seed };
}
