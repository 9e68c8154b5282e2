import type { ExerciseBundle, GroupSpec } from '@gradus/exercise';
import type { CaseOutcome } from '@gradus/sandbox';
import fc from 'fast-check';
import { compare, group, planned, returned } from './planned-case.fixture';
import { score } from './score';

const groups = [
  group('shape', { step: 'shape', points: 1 }),
  group('values', { step: 'values', points: 3 }),
  group('stable', { step: 'stable', points: 6, visibility: 'hidden' }),
];
const GOOD = returned([1]);
const BAD = returned([2]);
const LATE: CaseOutcome = { kind: 'ended', verdict: 'time-limit', console: [], timeMs: 1 };

function scored(outcomes: Record<string, readonly CaseOutcome[]>, missing: readonly string[] = []) {
  const compared = groups.flatMap((one) => (outcomes[one.id] ?? []).map((outcome, i) => compare(planned(one, `${i}`, [1]), outcome)));
  return score({ bundle: bundleOf(groups), hidden: { seed: 1 } }, compared, missing);
}

function bundleOf(specs: GroupSpec[]): ExerciseBundle {
  return { spec: { groups: specs } } as unknown as ExerciseBundle; // the score looks at nothing else
}

test('all cases right is score 1 and every step', () => {
  const full = scored({ shape: [GOOD], values: [GOOD, GOOD, GOOD], stable: [GOOD] });
  expect(full).toMatchObject({ points: 10, maxPoints: 10, score: 1, verdict: 'passed', step: null });
});

test('a group\'s points are shared out over its cases', () => {
  const partly = scored({ shape: [GOOD], values: [GOOD, BAD, GOOD], stable: [GOOD] });
  expect(partly).toMatchObject({ points: 9, score: 0.9, verdict: 'wrong', step: 'values' });
});

test('later groups still earn when an earlier step fails', () => {
  expect(scored({ shape: [BAD], values: [GOOD], stable: [GOOD] })).toMatchObject({ points: 9, step: 'shape' });
});

test('what ended the program speaks before a wrong answer', () => {
  const late = scored({ shape: [GOOD], values: [BAD, LATE, { kind: 'not-run' }], stable: [{ kind: 'not-run' }] });
  expect(late).toMatchObject({ verdict: 'time-limit', step: 'values', points: 1 });
  expect(late.groups.map((one) => one.verdict)).toEqual(['passed', 'time-limit', 'not-run']);
});

test('a missing export fails its groups and stops at exports', () => {
  const missing = scored({ shape: [GOOD], values: [{ kind: 'not-run' }], stable: [GOOD] }, ['f']);
  expect(missing).toMatchObject({ step: 'exports', verdict: 'wrong', points: 7 });
  expect(missing.groups[1]?.verdict).toBe('export-missing');
});

test('what ended the program speaks before a missing export', () => {
  const late = scored({ shape: [LATE, { kind: 'not-run' }], values: [{ kind: 'not-run' }], stable: [{ kind: 'not-run' }] }, ['f']);
  expect(late).toMatchObject({ verdict: 'time-limit', step: 'exports', points: 0 });
  expect(late.groups.map((one) => one.verdict)).toEqual(['time-limit', 'export-missing', 'export-missing']);
});

test('where no group takes part nothing is passed', () => {
  const nothing = score({ bundle: bundleOf(groups), hidden: 'none', cases: ['nowhere/nothing'] }, [], []);
  expect(nothing).toMatchObject({ score: 0, points: 0, maxPoints: 0, verdict: 'wrong' });
});

test('the score is 1 only if every case passes', () => {
  const outcome = fc.constantFrom<CaseOutcome>(GOOD, BAD, LATE, { kind: 'not-run' });
  const outcomes = fc.record({
    shape: fc.array(outcome, { minLength: 1, maxLength: 7 }),
    values: fc.array(outcome, { minLength: 1, maxLength: 7 }),
    stable: fc.array(outcome, { minLength: 1, maxLength: 7 }),
  });
  fc.assert(
    fc.property(outcomes, (all) => {
      const isRight = Object.values(all).flat().every((one) => one === GOOD);
      const result = scored(all);
      expect(result.score === 1).toBe(isRight);
      expect(result.step === null).toBe(isRight);
      expect(result.score).toBeGreaterThanOrEqual(0);
      expect(result.score).toBeLessThanOrEqual(1);
    }),
  );
});
