import type { CaseOutcome } from '@gradus/sandbox';
import { TOLERANCE, compare, group, planned, returned } from '../planned-case.fixture';
import type { PlannedCase } from '../plan';
import { type Answered, type Twin, diagnose } from './diagnose';

const visible = group('visible');
const hidden = group('hidden', { visibility: 'hidden' });
const cases = [planned(visible, 'a', [1, 2]), planned(visible, 'b', [3, 4]), planned(hidden, 'c', [5, 6])];
const RIGHT = [[1, 2], [3, 4], [5, 6]];

function answered(outputs: readonly unknown[], of: readonly PlannedCase[] = cases): Answered {
  const outcomes: CaseOutcome[] = outputs.map((output) => (isOutcome(output) ? output : returned(output)));
  return { outcomes, compared: of.map((one, i) => compare(one, outcomes[i] ?? { kind: 'not-run' })) };
}

function isOutcome(output: unknown): output is CaseOutcome {
  return typeof output === 'object' && output !== null && 'kind' in output;
}

function twin(id: string, outputs: readonly unknown[], of: readonly PlannedCase[] = cases): Twin {
  return { mistake: { id, message: { pt: id, en: id }, source: '' }, ...answered(outputs, of) };
}

function named(student: readonly unknown[], ...twins: readonly Twin[]): string[] {
  return diagnose(answered(student), twins, TOLERANCE).map((mistake) => mistake.id);
}

const doubled = twin('doubled', [[2, 4], [6, 8], [10, 12]]);

test('an answer that is the twin\'s is named, with its evidence', () => {
  const [mistake] = diagnose(answered([[2, 4], [6, 8], [10, 12]]), [doubled], TOLERANCE);
  expect(mistake).toMatchObject({ id: 'doubled', evidence: { group: 'visible', cases: ['a', 'b'], valuesEqual: 4 } });
});

test('a right answer has no mistake', () => {
  expect(named(RIGHT, doubled)).toEqual([]);
});

test('one agreeing case of several is no evidence', () => {
  expect(named([[2, 4], [9, 9], [9, 9]], doubled)).toEqual([]);
});

test('an answer near the twin by chance is not named', () => {
  expect(named([[2.02, 4.04], [6.06, 8.08], [10.1, 12.1]], doubled)).toEqual([]);
});

test('a twin close to the reference is told from it', () => {
  const close = twin('close', RIGHT.map((row) => row.map((x) => x * 1.001)));
  expect(named(RIGHT.map((row) => row.map((x) => x * 1.0005)), close)).toEqual([]);
  expect(named(RIGHT.map((row) => row.map((x) => x * 1.001)), close)).toEqual(['close']);
});

test('nothing is named where the student fails and the twin passes', () => {
  const partly = twin('partly', [[2, 4], [6, 8], [5, 6]]);
  expect(named([[2, 4], [6, 8], [0, 0]], partly)).toEqual([]);
  expect(named([[2, 4], [6, 8], [5, 6]], partly)).toEqual(['partly']);
});

test('a group that the mistake does not explain whole is no evidence', () => {
  const four = [...cases, planned(hidden, 'd', [7, 8])];
  const student = answered([[2, 4], [9, 9], [10, 12], [14, 16]], four);
  const [mistake] = diagnose(student, [twin('doubled', [[2, 4], [6, 8], [10, 12], [14, 16]], four)], TOLERANCE);
  expect(mistake?.evidence).toMatchObject({ group: 'hidden', cases: ['c', 'd'] });
});

// As of a stride taken from the wrong axis: by chance it is "no stride at all" in the one case of a group.
test('one agreeing case beside a group that speaks against it is no evidence', () => {
  expect(named([[2, 4], [9, 9], [10, 12]], doubled)).toEqual([]);
});

test('NaN equals NaN and an infinity the one of its sign', () => {
  const overflow = twin('overflow', [[NaN, Infinity], [NaN, -Infinity], [5, 6]]);
  expect(named([[NaN, Infinity], [NaN, -Infinity], [5, 6]], overflow)).toEqual(['overflow']);
  expect(named([[NaN, -Infinity], [NaN, Infinity], [5, 6]], overflow)).toEqual([]);
});

test('another shape than the reference\'s is distance enough', () => {
  const longer = twin('longer', [[1, 2, 0], [3, 4, 0], [5, 6, 0]]);
  expect(named([[1, 2, 0], [3, 4, 0], [5, 6, 0]], longer)).toEqual(['longer']);
  expect(named([[1, 2, 7], [3, 4, 7], [5, 6, 7]], longer)).toEqual([]);
});

test('only the very same error is evidence', () => {
  const thrown = (message: string): CaseOutcome => ({
    kind: 'ended', verdict: 'runtime-error', error: { name: 'TypeError', message }, console: [], timeMs: 1,
  });
  const throwing = twin('throwing', [thrown('x'), thrown('x'), thrown('x')]);
  expect(named([thrown('x'), thrown('x'), thrown('x')], throwing)).toEqual(['throwing']);
  expect(named([thrown('y'), thrown('y'), thrown('y')], throwing)).toEqual([]);
});

test('every mistake that fits is named', () => {
  expect(named([[2, 4], [6, 8], [10, 12]], doubled, { ...doubled, mistake: { ...doubled.mistake, id: 'again' } })).toEqual(['doubled', 'again']);
});

test('a mistake that shows in a single case needs that one alone', () => {
  const once = twin('once', [[1, 2], [3, 4], [0, 0]]);
  expect(named([[1, 2], [3, 4], [0, 0]], once)).toEqual(['once']);
});

test('a right answer that fails against a wrong forward function is no evidence', () => {
  const check = { kind: 'gradient', of: 'f', argument: 0, h: 0.5, rtol: 1e-6, atol: 1e-9 } as const;
  const gradient = group('gradient', { step: 'gradient', checks: [check] });
  const two = [planned(gradient, 'a', [4], [[2]]), planned(gradient, 'b', [6], [[3]])];
  const halved = [returned([4], 3, 1), returned([6], 6, 3)];
  const negated = twin('negated', [returned([4], -6.25, -2.25), returned([6], -12.25, -6.25)], two);
  expect(diagnose(answered(halved, two), [negated], TOLERANCE)).toEqual([]);
});
