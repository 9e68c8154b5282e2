import type { CaseResult, GroupResult } from '@gradus/contract';
import { openCase, visibleCases } from './open-case';

const caseOf = (id: string, verdict: CaseResult['verdict'], call?: string): CaseResult => ({
  id,
  verdict,
  points: 0,
  maxPoints: 1,
  timeMs: 1,
  ...(call && { call }),
});
const group = (id: string, step: GroupResult['step'], cases: CaseResult[], visibility: GroupResult['visibility'] = 'visible'): GroupResult => ({
  id,
  step,
  visibility,
  cases,
  title: { pt: id, en: id },
  points: 0,
  maxPoints: 1,
  verdict: 'wrong',
});

const groups = [
  group('easy', 'values', [caseOf('one', 'passed', 'f(1)'), caseOf('long', 'wrong', 'f([1, 2, 3])'), caseOf('short', 'wrong', 'f(2)')]),
  group('extreme', 'stable', [caseOf('tiny', 'wrong', 'f')]),
  group('hidden', 'values', [caseOf('secret', 'wrong', 'f')], 'hidden'),
];

test('it opens the smallest failing case of the failed step', () => {
  expect(openCase({ groups, step: 'values' })?.id).toBe('easy/short');
});

test('the address may name another', () => expect(openCase({ groups, step: 'values' }, 'easy/one')?.id).toBe('easy/one'));

test('a name that is not there falls back', () => expect(openCase({ groups, step: 'values' }, 'x/y')?.id).toBe('easy/short'));

test('where only hidden cases fail on the step, another visible failure is opened', () => {
  expect(openCase({ groups: [group('h', 'values', [], 'hidden'), ...groups.slice(1)], step: 'values' })?.id).toBe('extreme/tiny');
});

test('nothing failed opens nothing', () => {
  expect(openCase({ groups: [group('easy', 'values', [caseOf('one', 'passed')])], step: null })).toBeUndefined();
});

test('hidden groups are never listed', () => {
  expect(visibleCases({ groups }).map(({ id }) => id)).not.toContain('hidden/secret');
});
