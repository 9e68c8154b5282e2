import { type ExerciseBundle, bundleFromText, bundleToText } from '@gradus/exercise';
import type { Prisma, PrismaClient } from './generated/client';

/** A published version: never changed again. */
export interface PublishedVersion {
  readonly versionId: number;
  readonly number: number;
  readonly bundle: ExerciseBundle;
}

export interface CurrentVersion {
  /** TOPIC/SLUG */
  readonly exerciseId: string;
  readonly versionId: number;
  readonly number: number;
}

/** The published exercises. Versions are immutable, so each is read and parsed once. */
export class ExerciseStore {
  private readonly versions = new Map<number, PublishedVersion>();

  constructor(private readonly prisma: PrismaClient) {}

  /** Makes this content the current one: a new version if it was never published, else the version it was. @returns its number */
  async publish(bundle: ExerciseBundle): Promise<number> {
    return this.prisma.$transaction(async (transaction) => {
      await lockExercise(transaction, bundle);
      const number = (await findNumber(transaction, bundle)) ?? (await addVersion(transaction, bundle));
      await transaction.exercise.update({ where: { id: bundle.id }, data: { currentNumber: number, listed: true } });
      return number;
    });
  }

  /** Shows these exercises and no others; what was submitted to the others stays. */
  async list(exerciseIds: readonly string[]): Promise<void> {
    await this.prisma.exercise.updateMany({ where: { id: { notIn: [...exerciseIds] } }, data: { listed: false } });
  }

  /** The current version of every exercise that is shown. */
  async current(): Promise<readonly CurrentVersion[]> {
    const rows = await this.prisma.$queryRaw<CurrentVersion[]>`
      SELECT v."exerciseId", v."id" AS "versionId", v."number"
      FROM "Exercise" e JOIN "ExerciseVersion" v ON v."exerciseId" = e."id" AND v."number" = e."currentNumber"
      WHERE e."listed"`;
    return rows;
  }

  /** @throws if there is none */
  async selectVersion(versionId: number): Promise<PublishedVersion> {
    const known = this.versions.get(versionId);
    if (known !== undefined) return known;
    const row = await this.prisma.exerciseVersion.findUniqueOrThrow({ where: { id: versionId } });
    const version = { versionId, number: row.number, bundle: bundleFromText(row.bundle) };
    this.versions.set(versionId, version);
    return version;
  }
}

// The row is also the lock: two processes that publish at once take their numbers one after the other.
async function lockExercise(transaction: Prisma.TransactionClient, bundle: ExerciseBundle): Promise<void> {
  const topicSlug = bundle.topic.slug;
  await transaction.topic.createMany({ data: [{ slug: topicSlug }], skipDuplicates: true });
  await transaction.exercise.createMany({ data: [{ id: bundle.id, topicSlug, currentNumber: 0 }], skipDuplicates: true });
  await transaction.$queryRaw`SELECT "id" FROM "Exercise" WHERE "id" = ${bundle.id} FOR UPDATE`;
}

async function findNumber(transaction: Prisma.TransactionClient, bundle: ExerciseBundle): Promise<number | undefined> {
  const { id: exerciseId, gradingHash, contentHash } = bundle;
  const version = await transaction.exerciseVersion.findUnique({
    where: { exerciseId_gradingHash_contentHash: { exerciseId, gradingHash, contentHash } },
    select: { number: true },
  });
  return version?.number;
}

async function addVersion(transaction: Prisma.TransactionClient, bundle: ExerciseBundle): Promise<number> {
  const { id: exerciseId, gradingHash, contentHash } = bundle;
  const newest = await transaction.exerciseVersion.aggregate({ where: { exerciseId }, _max: { number: true } });
  const number = (newest._max.number ?? 0) + 1;
  await transaction.exerciseVersion.create({
    data: { exerciseId, number, gradingHash, contentHash, bundle: bundleToText(bundle) },
  });
  return number;
}
