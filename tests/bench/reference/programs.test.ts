import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BackendId, type References, createReferences } from '@gradus/reference';
import { type Sandbox, createSandbox } from '@gradus/sandbox';
import type { Value } from '@gradus/values';
import { ALLOWED, PROGRAMS, bundleOf, errorsOf, goldenErrors, outputsOf, programsIn } from './programs.mjs';

jest.setTimeout(300_000);

const folder = join(__dirname, 'programs');
/** Golden values and the arbiter are both float64. */
const FLOAT64 = 1e-11;

interface Golden {
  readonly inputs: Record<string, unknown>;
  readonly outputs: Record<string, unknown>;
}
// PyTorch's and SciPy's (tests/golden/README.md), a case for each program that has one, in the program's own words.
const golden = JSON.parse(readFileSync(join(__dirname, 'golden.json'), 'utf8')) as Record<string, Golden>;

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

async function outputs(...[bundle, on]: [ReturnType<typeof bundleOf>, Parameters<typeof outputsOf>[2]]): Promise<readonly Value[]> {
  const answer = await outputsOf(references, bundle, on);
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}

describe('the twelve programs', () => {
  it('are those in the folder', () => {
    expect(programsIn(folder).sort()).toEqual([...PROGRAMS].sort());
  });

  it.each(PROGRAMS)('%s agrees with float64 on every backend', async (name) => {
    const arbiter = await outputs(bundleOf(folder, name), { precision: 'float64' });
    expect(backends.length).toBeGreaterThan(0);
    for (const backend of backends) {
      const errors = errorsOf(await outputs(bundleOf(folder, name), { backend }), arbiter);
      expect(Object.keys(errors).length).toBeGreaterThan(0);
      expect({ backend, wrong: Object.entries(errors).filter(([kind, error]) => !(error <= ALLOWED[kind as keyof typeof ALLOWED])) }).toEqual({ backend, wrong: [] });
    }
  });
});

describe('the arbiter', () => {
  it.each(Object.keys(golden))('gives the golden values of %s', async (name) => {
    const { inputs, outputs: expected } = golden[name] ?? { inputs: {}, outputs: {} };
    const [output] = await outputs(bundleOf(folder, name, inputs), { precision: 'float64' });
    if (output === undefined) throw new Error('no output');
    const errors = goldenErrors(output, expected);
    expect(Object.keys(errors)).toEqual(Object.keys(expected));
    expect(Object.entries(errors).filter(([, error]) => !(error <= FLOAT64))).toEqual([]);
  });
});
