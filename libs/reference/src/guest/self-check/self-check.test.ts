import { join } from 'node:path';
import ivm from 'isolated-vm';
import { bundleGuest } from '../../fixtures/bundle-guest.fixture';
import { wasmBinary } from '../backends/isolate.fixture';
import type { CheckReport } from './check-known-answers';

jest.setTimeout(60_000);

// As in the engine's PRELUDES.
const FLOAT64 = 'globalThis.RealFloat32Array = Float32Array; globalThis.Float32Array = Float64Array;';
const BACKENDS = { cpu: 'openCpu()', wasm: 'openWasm($0)' };

let bundle: string;
beforeAll(async () => {
  bundle = await bundleGuest(join(__dirname, 'checked-guest.fixture.ts'));
});

/** In an isolate from a snapshot, as in the engine. */
async function reportOf(backend: keyof typeof BACKENDS, prelude = ''): Promise<CheckReport> {
  const isolate = new ivm.Isolate({ snapshot: ivm.Isolate.createSnapshot([{ code: prelude }, { code: bundle }]), memoryLimit: 512 });
  try {
    const context = isolate.createContextSync();
    context.evalClosureSync(BACKENDS[backend], [new ivm.ExternalCopy(wasmBinary.slice().buffer).copyInto()]);
    context.evalSync('closeRealm()');
    // The check answers this and nothing else; what it holds the test asserts.
    return (await context.eval('selfCheck()', { promise: true, copy: true })) as CheckReport;
  } finally {
    isolate.dispose();
  }
}

describe('the self-check in an isolate', () => {
  it.each(['cpu', 'wasm'] as const)('finds nothing wrong with %s in float32', async (backend) => {
    const { checked, failed, worstError } = await reportOf(backend);
    expect(failed).toEqual([]);
    expect(checked).toBeGreaterThan(200);
    expect(worstError).toBeGreaterThan(1e-8);
    expect(worstError).toBeLessThan(2e-5);
  });

  it('finds nothing wrong with the arbiter', async () => {
    const { failed, worstError } = await reportOf('cpu', FLOAT64);
    expect(failed).toEqual([]);
    expect(worstError).toBeLessThan(1e-14);
  });
});
