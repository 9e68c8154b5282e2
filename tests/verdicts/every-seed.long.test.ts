import { join } from 'node:path';
import { type ExerciseBundle, readCourse } from '@gradus/exercise';
import { type Grader, createGrader } from '@gradus/grading';

jest.setTimeout(600_000);

const { bundles } = readCourse(join(__dirname, '../../exercises'));
const SEEDS = 20;

let grader: Grader;
beforeAll(async () => {
  grader = await createGrader();
});
afterAll(() => grader.close());

test.each(bundles.map((bundle) => [bundle.id, bundle] as const))('%s: on every seed each solution has full score and each mistake is named alone', async (_id, bundle) => {
  const hidden = bundle.spec.groups.filter(({ visibility }) => visibility === 'hidden').map(({ id }) => id);
  const pool = await grader.engine.references.selectSeeds(bundle, hidden, SEEDS);
  if (pool.kind !== 'ok') throw new Error(JSON.stringify(pool));
  expect(pool.value).toHaveLength(SEEDS);
  for (const seed of pool.value) expect({ seed, wrong: await wrongOn(bundle, seed) }).toEqual({ seed, wrong: [] });
});

async function wrongOn(bundle: ExerciseBundle, seed: number): Promise<string[]> {
  const wrong: string[] = [];
  const grade = (source: string) => grader.grade({ bundle, version: 1, source, person: bundle.id, hidden: { seed } });
  for (const { file, source } of bundle.solutions) {
    const { score, groups } = await grade(source);
    if (score !== 1 || groups.some(({ points, maxPoints }) => points !== maxPoints)) wrong.push(`${file}: ${score}`);
  }
  for (const { id, source } of bundle.mistakes) {
    const { score, mistakes } = await grade(source);
    if (score === null || score >= 1 || mistakes.map((one) => one.id).join() !== id) wrong.push(`${id}: ${score}, named ${mistakes.map((one) => one.id).join()}`);
  }
  return wrong;
}
