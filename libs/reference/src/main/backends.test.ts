import { existsSync } from 'node:fs';
import { type Sandbox, createSandbox } from '@gradus/sandbox';
import type { Value } from '@gradus/values';
import { exerciseOf } from '../fixtures/exercise.fixture';
import { BACKEND_IDS, type BackendId, type References } from '../references';
import { type ReferencesOptions, createReferences } from './create-references';
import { installStanding } from './installation.fixture';

jest.setTimeout(60_000);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ spares: 0 });
});
afterAll(() => sandbox.close());

const SOFTMAX = exerciseOf({ cases: 'export const cases = { easy: (random) => [{ id: "seven", call: "softmax", args: [random.normals(7)] }] };' });

interface Opened {
  readonly references: References;
  /** What was reported. */
  readonly said: readonly string[];
}

async function open(options: Partial<ReferencesOptions> = {}): Promise<Opened & AsyncDisposable> {
  const said: string[] = [];
  const references = await createReferences({ compile: (source) => sandbox.compile(source), report: (problem) => said.push(problem), ...options });
  return { references, said, [Symbol.asyncDispose]: () => references.close() };
}

async function valuesOf({ references }: Opened, backend?: BackendId): Promise<Value | undefined> {
  const outcome = await references.prepare({ bundle: SOFTMAX, groups: ['easy'], seed: 1, ...(backend === undefined ? {} : { backend }) });
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.value[0]?.cases[0]?.expected;
}

describe('without anything outside the isolate', () => {
  it('JavaScript computes, and needs no start to say so', async () => {
    await using opened = await open();
    expect(opened.references.info()).toEqual({ backend: 'tfjs-cpu (isolate)', device: 'JavaScript', precision: 'float32' });
    await valuesOf(opened);
    expect([opened.references.info().backend, opened.said]).toEqual(['tfjs-cpu (isolate)', []]);
  });

  it('the arbiter is the JavaScript backend', async () => {
    await using opened = await open();
    expect(opened.references.info({ precision: 'float64' })).toEqual({ backend: 'tfjs-cpu (isolate)', device: 'JavaScript', precision: 'float64' });
  });

  it('a survey tells of every backend, in order, why it is not there or how well it does', async () => {
    await using opened = await open();
    const reports = await opened.references.survey();
    expect(reports.map(({ id }) => id)).toEqual([...BACKEND_IDS]);
    expect(reports.slice(2, 4)).toEqual([
      { id: 'cpu', isPresent: true, device: 'JavaScript', selfCheck: { checked: expect.any(Number), worstError: expect.any(Number) } },
      { id: 'wasm', isPresent: true, device: 'WebAssembly', selfCheck: { checked: expect.any(Number), worstError: expect.any(Number) } },
    ]);
    const wasm = reports[3];
    expect(wasm?.isPresent === true && wasm.selfCheck.checked).toBeGreaterThanOrEqual(60);
    expect(reports[4]).toEqual({ id: 'tfjs-node', isPresent: false, reason: 'it is not installed: gradus gpu install --cpu' });
  });

  it('a backend asked for by name is that one or none', async () => {
    await using opened = await open({ backend: 'wasm' });
    expect(opened.references.info().backend).toBe('tfjs-wasm (isolate)');
    await expect(open({ backend: 'tfjs-node' })).rejects.toThrow('GRADUS_TF_BACKEND asks for tfjs-node, which does not serve here: it is not installed');
  });

  it('a single request may ask for another backend, and is refused one that is not there', async () => {
    await using opened = await open();
    expect(await valuesOf(opened, 'wasm')).toMatchObject({ kind: 'tensor', shape: [7] });
    expect(await opened.references.prepare({ bundle: SOFTMAX, groups: ['easy'], seed: 1, backend: 'tfjs-node' })).toMatchObject({ kind: 'unavailable' });
  });
});

/** Debian's Chromium brings a software adapter, which is slow and inexact: a real WebGPU all the same. */
const CHROMIUM = '/usr/lib/chromium';
const SOFTWARE_ADAPTER = { LD_LIBRARY_PATH: CHROMIUM, VK_DRIVER_FILES: `${CHROMIUM}/vk_swiftshader_icd.json`, VK_ICD_FILENAMES: `${CHROMIUM}/vk_swiftshader_icd.json` };
const hasAdapter = existsSync(`${CHROMIUM}/libvk_swiftshader.so`);
if (!hasAdapter) {
  if (process.env['CI'] === 'true') throw new Error("Debian's Chromium is not installed, and CI runs every test: apt-get install chromium");
  process.stderr.write("\n!!! Debian's Chromium not found: the test of WebGPU on its software adapter is passed over !!!\n\n");
}
const withAdapter = hasAdapter ? describe : describe.skip;

withAdapter("WebGPU on Chromium's software adapter", () => {
  const before = { ...process.env };
  beforeAll(() => Object.assign(process.env, SOFTWARE_ADAPTER));
  afterAll(() => {
    for (const name of Object.keys(SOFTWARE_ADAPTER)) delete process.env[name];
    Object.assign(process.env, before);
  });

  it('computes, and is refused for what it gets wrong', async () => {
    await expect(open({ backend: 'webgpu' })).rejects.toThrow(/webgpu, which does not serve here: .*log\(0\) must be -Infinity/);
  });
});

describe('with a backend outside the isolate', () => {
  it('one without a graphics card waits to be asked for, and computes bit by bit what is computed inside', async () => {
    using standing = installStanding('right');
    await using opened = await open({ tensorflow: standing.installation });
    expect(opened.references.info().backend).toBe('tfjs-cpu (isolate)');
    expect(await valuesOf(opened, 'tfjs-node')).toEqual(await valuesOf(opened, 'cpu'));
    expect(opened.said).toEqual([]);
  });

  it('wrong answers refuse it, with what is wrong', async () => {
    using standing = installStanding('wrong');
    await expect(open({ tensorflow: standing.installation, backend: 'tfjs-node' })).rejects.toThrow(/tfjs-node, which does not serve here: .*softmax/);
  });

  it('a library that does not load refuses it', async () => {
    using standing = installStanding('right');
    const installation = { ...standing.installation, module: `${standing.installation.module}-gone` };
    await expect(open({ tensorflow: installation, backend: 'tfjs-node' })).rejects.toThrow(/tfjs-node, which does not serve here: .*Cannot find module/);
  });

  it('one that dies under an exercise is replaced for this exercise, by a right value and a line in the log', async () => {
    using standing = installStanding('dies');
    await using opened = await open({ tensorflow: standing.installation, backend: 'tfjs-node' });
    expect(opened.references.info()).toEqual({ backend: 'tfjs-node', device: 'CPU, TensorFlow 2.16.2', precision: 'float32' });
    const values = await valuesOf(opened);
    expect(values).toEqual(await valuesOf(opened, 'cpu'));
    expect(opened.said).toEqual([expect.stringMatching(/^tfjs-node could not compute topic\/exercise, cpu does: the reference process crashed/)]);
    const other = exerciseOf({ reference: 'export const softmax = (tf, [z]) => tf.tensor1d(z).square();' });
    expect(await opened.references.prepare({ bundle: other, groups: ['easy'], seed: 1 })).toMatchObject({ kind: 'ok' });
    expect([opened.references.info().backend, opened.said.length]).toEqual(['tfjs-node', 1]);
    expect(opened.references.info(SOFTMAX).backend).toBe('tfjs-cpu (isolate)');
  });

  it("an author's error is told by the isolate's own backend", async () => {
    using standing = installStanding('right');
    await using opened = await open({ tensorflow: standing.installation, backend: 'tfjs-node' });
    const bundle = exerciseOf({ reference: 'export const softmax = (tf, [z]) => {\n  throw new Error("mine");\n};' });
    expect(await opened.references.prepare({ bundle, groups: ['easy'], seed: 1 })).toMatchObject({ kind: 'exercise-error', file: 'reference.ts', line: 2 });
  });
});
