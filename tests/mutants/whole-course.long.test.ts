import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourse } from '@gradus/exercise';
import { type Grader, createGrader, prove } from '@gradus/grading';

/** A training loop has hundreds of mutants, and each trains. */
jest.setTimeout(600_000);

const ROOT = join(__dirname, '../..');
const { bundles } = readCourse(join(ROOT, 'exercises'));
const table = readFileSync(join(ROOT, 'docs/course.md'), 'utf8');
let grader: Grader;

beforeAll(async () => {
  grader = await createGrader();
});
afterAll(() => grader.close());

test.each(bundles.map((bundle) => [bundle.id, bundle] as const))('%s: no mutant of the model answer survives unexplained', async (id, bundle) => {
  const { proofs, mutants } = await prove(bundle, grader, { isThorough: true });
  expect(proofs.filter((proof) => !proof.holds)).toEqual([]);
  expect(mutants).toMatchObject({ unexplained: 0, tried: mutants.all });
  const row = table.split('\n').find((line) => line.startsWith(`| ${id} |`)) ?? '';
  // The table tells the same, but of a training loop it may know a sample; if not: npx gradus check --course docs/course.md
  expect(row.includes(' tried |') || row.includes(`| ${mutants.killed}/${mutants.all}`)).toBe(true);
});
