import { join } from 'node:path';
import type { Result } from '@gradus/contract';
import { type ExerciseBundle, readExercise } from '@gradus/exercise';
import { type Grader, createGrader } from '@gradus/grading';
import { ProcessWatch, type SeenProcess } from '../attacks/process-watch';

jest.setTimeout(60_000);

const LOOK_MS = 5;
const WAIT_MS = 30_000;
const mlp = select('mlp', 'train-binary');

let grader: Grader;
let watch: ProcessWatch;
let exercises = 0;

beforeAll(async () => {
  grader = await createGrader({ sandbox: { spares: 0 } });
  watch = new ProcessWatch(LOOK_MS);
});
// Each test begins without such a process.
beforeEach(killAndWait);
afterAll(async () => {
  watch[Symbol.dispose]();
  await grader.close();
});

function select(topic: string, slug: string): ExerciseBundle {
  const read = readExercise(join(__dirname, '../../exercises'), topic, slug);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.bundle;
}

/** The model answer of an exercise that was never computed before, so that expected values are asked for and, at its end, judgements. */
function gradeAnew(): Promise<Result> {
  exercises += 1;
  const groups = mlp.spec.groups.filter(({ id }) => ['first-steps', 'held-out', 'curve-hidden'].includes(id));
  const bundle = { ...mlp, gradingHash: `${mlp.gradingHash} ${exercises}`, mistakes: [], spec: { ...mlp.spec, groups } };
  return grader.grade({ bundle, version: 1, source: mlp.solutions[0]?.source ?? '', person: 'a student', hidden: { seed: exercises } });
}

const isReference = ({ kind }: SeenProcess): boolean => kind === 'node reference-process.js';
const references = (living: readonly SeenProcess[]): readonly SeenProcess[] => living.filter(isReference);

/** Kills every process for references that lives. */
function killAll(): number {
  const killed = references(watch.alive());
  for (const { pid } of killed) process.kill(pid, 'SIGKILL');
  return killed.length;
}

async function killAndWait(): Promise<void> {
  killAll();
  await watch.until((living) => references(living).length === 0, WAIT_MS, 'it does not end');
}

/** At the first moment at which it holds of a process for references. */
async function killWhen(holds: (one: SeenProcess) => boolean, what: string): Promise<void> {
  await watch.until((living) => references(living).some(holds), WAIT_MS, what);
  expect(killAll()).toBeGreaterThan(0);
}

function expectGraded(result: Result): void {
  expect(result).toMatchObject({ status: 'graded', verdict: 'passed', score: 1 });
}

test('killed while it starts: the submission that waits is graded', async () => {
  const waiting = gradeAnew();
  await killWhen(() => true, 'no process starts');
  expectGraded(await waiting);
});

test.each([50, 150, 300])('killed after %d ms of work: the submission that waits is graded', async (cpuMs) => {
  const waiting = gradeAnew();
  await killWhen((one) => one.cpuMs >= cpuMs, 'no process works so long');
  expectGraded(await waiting);
});

test('killed between two requests: the next submission is graded', async () => {
  expectGraded(await gradeAnew());
  expect(killAll()).toBeGreaterThan(0);
  expectGraded(await gradeAnew());
});

test('killed while it is idle: the next submission is graded', async () => {
  expectGraded(await gradeAnew());
  await killAndWait();
  expectGraded(await gradeAnew());
});

// Only what is graded costs an attempt: libs/store, and e2e/http-submissions, hold the store and the server to that.
test('killed again and again: our fault, no score, and the next submission is graded', async () => {
  const waiting = gradeAnew();
  const killer = setInterval(killAll, LOOK_MS);
  const result = await waiting.finally(() => clearInterval(killer));
  expect(result).toMatchObject({ status: 'error', verdict: 'internal-error', score: null });
  expectGraded(await gradeAnew());
});
