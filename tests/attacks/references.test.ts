import { endless } from './references/endless';
import { escapes } from './references/escapes';
import { forging } from './references/forging';
import { hoarding } from './references/hoarding';
import type { HostileReference } from './references/hostile-reference';
import { sessions } from './references/sessions';
import { shapes } from './references/shapes';
import { BACKENDS, ReferenceTrial } from './references/reference-trial';

const TIMEOUT_MS = 60_000;

const SUBJECTS = { shapes, endless, hoarding, sessions, escapes, forging };
/** What is tried on the first backend alone, as it does not touch one; on the others too in the long run. */
const ONCE = ['endless', 'escapes', 'forging'];
const isLong = process.env['GRADUS_TEST_LONG'] === 'true';

function subjectsFor(backend: string): ReadonlyArray<readonly [string, readonly HostileReference[]]> {
  return Object.entries(SUBJECTS).filter(([subject]) => isLong || backend === BACKENDS[0] || !ONCE.includes(subject));
}

describe.each(BACKENDS)('on %s, what a hostile author writes is bounded, told to its author, and felt by nobody else', (backend) => {
  let trial: ReferenceTrial;
  beforeAll(async () => {
    trial = await ReferenceTrial.begin(backend);
  }, TIMEOUT_MS);
  afterAll(() => trial[Symbol.asyncDispose](), TIMEOUT_MS);

  describe.each(subjectsFor(backend))('%s', (_subject, hostile) => {
    test.each(hostile)('$tries', async (one) => {
      await trial.expectOutcome(one);
      await trial.expectHonest();
    }, TIMEOUT_MS);
  });

  test('no process is left', () => trial.expectNothingLeft(), TIMEOUT_MS);
});

test('there are more than forty of them', () => {
  const tried = Object.values(SUBJECTS).flat().map(({ tries }) => tries);
  expect(new Set(tried).size).toBe(tried.length);
  expect(tried.length).toBeGreaterThan(40);
});
