import { join } from 'node:path';
import type { Result } from '@gradus/contract';
import { type ExerciseBundle, readCourse } from '@gradus/exercise';
import { type Grader, createGrader } from '@gradus/grading';
import type { BackendId } from '@gradus/reference';
import { parseReferenceSettings } from '../../apps/cli/src/reference-settings';

/** For five exercises on two busy cores. */
const MOST_MS = 90_000;
jest.setTimeout(MOST_MS);

const { bundles, problems } = readCourse(join(__dirname, '../../exercises'));
const SEED = 1;
/** With TensorFlow's own library where it is installed. */
const settings = parseReferenceSettings({});

/** What a student is told, without the numbers and times that may differ in their last digits. */
interface Told {
  readonly verdict: string;
  readonly score: number | null;
  readonly step: string | null;
  readonly mistakes: readonly string[];
  readonly cases: readonly string[];
}

const graders = new Map<BackendId, Grader>();

beforeAll(async () => {
  for (const backend of await presentBackends()) graders.set(backend, await createGrader({ reference: { ...settings, backend } }));
});
afterAll(() => Promise.all([...graders.values()].map((grader) => grader.close())));

async function presentBackends(): Promise<readonly BackendId[]> {
  await using grader = await createGrader({ reference: settings });
  return (await grader.engine.references.survey()).filter(({ isPresent }) => isPresent).map(({ id }) => id);
}

test('the course can be read, and more than one backend is here to be compared', () => {
  expect(problems).toEqual([]);
  expect(bundles.length).toBeGreaterThan(0);
  expect([...graders.keys()]).toEqual(expect.arrayContaining(['wasm', 'cpu']));
});

test.each(bundles.map((bundle) => [bundle.id, bundle] as const))('%s: every solution and every mistake is told the same on every backend', async (_id, bundle) => {
  const programs = [...bundle.solutions.map(({ file, source }) => [file, source] as const), ...bundle.mistakes.map(({ id, source }) => [id, source] as const)];
  const tolds = new Map<string, unknown>();
  for (const [backend, grader] of graders) {
    expect(grader.engine.references.info().backend).toContain(backend);
    tolds.set(backend, await tellAll(grader, bundle, programs));
  }
  const expected = tolds.get('cpu');
  for (const [backend, told] of tolds) expect({ backend, told }).toEqual({ backend, told: expected });
});

async function tellAll(grader: Grader, bundle: ExerciseBundle, programs: ReadonlyArray<readonly [string, string]>): Promise<Record<string, Told>> {
  const told: Record<string, Told> = {};
  for (const [name, source] of programs) {
    const result = await grader.grade({ bundle, version: 1, source, person: bundle.id, hidden: { seed: SEED } });
    // Else the same failure everywhere would pass for the same verdict.
    expect({ name, status: result.status, isSolved: result.score === 1 }).toEqual({ name, status: 'graded', isSolved: name.endsWith('.ts') });
    expect(result.reference).toEqual(grader.engine.references.info());
    told[name] = tell(result);
  }
  return told;
}

function tell({ verdict, score, step, mistakes, groups }: Result): Told {
  const cases = groups.flatMap((group) => group.cases.map((one) => `${group.id}/${one.id} ${one.verdict} ${one.mismatch?.check ?? ''}`));
  return { verdict, score, step, mistakes: mistakes.map(({ id }) => id), cases };
}
