import { createSandbox } from './create-sandbox';
import { checkDemands, checkIsolatedVm } from './readiness';
import type { Layer } from './sandbox';

const ALL: Layer[] = [{ layer: 'runners apart', on: true, detail: 'each is a user' }, { layer: 'no network', on: true, detail: 'none' }];
const SOME: Layer[] = [{ layer: 'runners apart', on: true, detail: 'each is a user' }, { layer: 'no network', on: false, detail: 'missing: unshare' }];

/** As if this were another system. */
function on(platform: NodeJS.Platform, act: () => void): void {
  const real = process.platform;
  Object.defineProperty(process, 'platform', { value: platform });
  try {
    act();
  } finally {
    Object.defineProperty(process, 'platform', { value: real });
  }
}

test('strict wants every wall and names those that are missing', () => {
  checkDemands({ strict: true }, ALL);
  checkDemands({ strict: false }, SOME);
  expect(() => checkDemands({ strict: true }, SOME)).toThrow('GRADUS_SANDBOX=strict wants every wall, and here is no: no network (missing: unshare).');
});

test.each(['darwin', 'win32'] as const)('on %s an author may run own code, and nobody serves students', (platform) => {
  on(platform, () => {
    checkDemands({ audience: 'author' }, SOME);
    expect(() => checkDemands({ audience: 'students' }, ALL)).toThrow(`Students are served from Linux alone: on ${platform} `);
  });
});

test('isolated-vm without a build for this platform is told in one sentence', () => {
  checkIsolatedVm();
  expect(() => checkIsolatedVm(__dirname)).toThrow(/^isolated-vm has no build for .*: run npm ci, and start with the Node that it installs\.$/);
});

test('a pool of no runners is refused before anything is started', async () => {
  await expect(createSandbox({ maxRunners: 0 })).rejects.toMatchObject({ code: 'wrong-option', message: "The sandbox's maxRunners is 0: set it to a whole number from 1." });
});

test('a memory limit below what Node needs is refused', async () => {
  await using sandbox = await createSandbox({ spares: 0 });
  const job = { person: 'ann', program: { code: '' }, exports: [], cases: [], limits: { cpuSeconds: 1, memoryMiB: 64 }, randomSeed: 1 };
  await expect(sandbox.run(job)).rejects.toMatchObject({
    code: 'wrong-option',
    message: "A program's memory limit is 64 MiB: set it to 128 at least, which Node needs for itself.",
  });
});
