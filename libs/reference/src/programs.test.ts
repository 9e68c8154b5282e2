import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseBundle } from '@gradus/exercise';
import { type Sandbox, createSandbox } from '@gradus/sandbox';
import type { Value } from '@gradus/values';
import { ALLOWED, PROGRAMS, errorsByKind, goldenErrors, programBundle, programOutputs, programsIn } from './fixtures/programs.fixture';
import { createReferences } from './main/create-references';
import type { BackendId, Precision, References } from './references';

jest.setTimeout(300_000);

const bench = join(__dirname, '..', '..', '..', 'tests', 'bench', 'reference');
const folder = join(bench, 'programs');
/** Golden values and the arbiter are both float64. */
const FLOAT64 = 1e-13;

interface Golden {
  readonly inputs: unknown;
  readonly outputs: Readonly<Record<string, unknown>>;
}
// PyTorch's and SciPy's (tests/golden/README.md): a case for each program that has one, in the program's own words.
const golden = JSON.parse(readFileSync(join(bench, 'golden.json'), 'utf8')) as Record<string, Golden>;

let sandbox: Sandbox;
let references: References;
let backends: readonly BackendId[];
beforeAll(async () => {
  sandbox = await createSandbox({ spares: 0 });
  references = await createReferences({ compile: (source) => sandbox.compile(source) });
  backends = (await references.survey()).filter(({ isPresent }) => isPresent).map(({ id }) => id);
});
afterAll(async () => {
  await Promise.all([references.close(), sandbox.close()]);
});

async function outputs(bundle: ExerciseBundle, on: { readonly backend?: BackendId; readonly precision?: Precision }): Promise<readonly Value[]> {
  const answer = await programOutputs(references, bundle, on);
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}

describe('the twelve programs', () => {
  it('are those in the folder', () => {
    expect(programsIn(folder).sort()).toEqual([...PROGRAMS].sort());
  });

  it.each(PROGRAMS)('%s agrees with float64 on every backend', async (name) => {
    const arbiter = await outputs(programBundle(folder, name), { precision: 'float64' });
    expect(backends).toContain('cpu');
    for (const backend of backends) {
      const errors = errorsByKind(await outputs(programBundle(folder, name), { backend }), arbiter);
      expect(errors.length).toBeGreaterThan(0);
      const wrong = errors.filter(([kind, error]) => error > ALLOWED[kind]);
      expect({ backend, wrong }).toEqual({ backend, wrong: [] });
    }
  });
});

describe('the arbiter', () => {
  it.each(Object.entries(golden))('gives the golden values of %s', async (name, { inputs, outputs: expected }) => {
    const [output] = await outputs(programBundle(folder, name, inputs), { precision: 'float64' });
    if (output === undefined) throw new Error('no output');
    const errors = goldenErrors(output, expected);
    expect(errors).toHaveLength(Object.keys(expected).length);
    expect(errors.filter(([, error]) => error > FLOAT64)).toEqual([]);
  });
});
