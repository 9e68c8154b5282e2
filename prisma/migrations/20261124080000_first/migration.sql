-- CreateEnum
CREATE TYPE "Role" AS ENUM ('student', 'assistant', 'instructor', 'admin');

-- CreateEnum
CREATE TYPE "SubmissionKind" AS ENUM ('submission', 'run');

-- CreateEnum
CREATE TYPE "SubmissionState" AS ENUM ('queued', 'running', 'done');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "language" TEXT,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "slug" TEXT NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Exercise" (
    "id" TEXT NOT NULL,
    "topicSlug" TEXT NOT NULL,
    "listed" BOOLEAN NOT NULL DEFAULT true,
    "currentNumber" INTEGER NOT NULL,

    CONSTRAINT "Exercise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExerciseVersion" (
    "id" SERIAL NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "gradingHash" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "bundle" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExerciseVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" UUID NOT NULL,
    "sequence" SERIAL NOT NULL,
    "userId" UUID NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "versionId" INTEGER NOT NULL,
    "kind" "SubmissionKind" NOT NULL,
    "source" TEXT NOT NULL,
    "cases" TEXT,
    "state" "SubmissionState" NOT NULL DEFAULT 'queued',
    "attempt" INTEGER,
    "seed" BIGINT,
    "idempotencyKey" TEXT,
    "bodyHash" TEXT NOT NULL,
    "result" TEXT,
    "status" TEXT,
    "verdict" TEXT,
    "step" TEXT,
    "score" DOUBLE PRECISION,
    "points" DOUBLE PRECISION,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "claim" UUID,
    "leaseUntil" TIMESTAMPTZ(3),

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_tokenHash_key" ON "User"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "ExerciseVersion_exerciseId_number_key" ON "ExerciseVersion"("exerciseId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ExerciseVersion_exerciseId_gradingHash_contentHash_key" ON "ExerciseVersion"("exerciseId", "gradingHash", "contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_sequence_key" ON "Submission"("sequence");

-- CreateIndex
CREATE INDEX "Submission_state_sequence_idx" ON "Submission"("state", "sequence");

-- CreateIndex
CREATE INDEX "Submission_userId_exerciseId_sequence_idx" ON "Submission"("userId", "exerciseId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_userId_exerciseId_idempotencyKey_key" ON "Submission"("userId", "exerciseId", "idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_userId_exerciseId_attempt_key" ON "Submission"("userId", "exerciseId", "attempt");

-- AddForeignKey
ALTER TABLE "Exercise" ADD CONSTRAINT "Exercise_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExerciseVersion" ADD CONSTRAINT "ExerciseVersion_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "Exercise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "Exercise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ExerciseVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
