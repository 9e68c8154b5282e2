import { forStudent } from './for-student';
import { type Result, resultSchema } from './result';

const SECRET = 8.4732901;

const result: Result = {
  status: 'graded',
  score: 0.5,
  verdict: 'wrong',
  step: 'values',
  points: 5,
  maxPoints: 10,
  mistakes: [
    { id: 'seen', message: { pt: 'v', en: 'v' }, evidence: { group: 'open', cases: ['a'], valuesEqual: 2 } },
    { id: 'unseen', message: { pt: 'h', en: 'h' }, evidence: { group: 'secret', cases: ['leaky-id'], valuesEqual: 7 } },
  ],
  groups: [group('open', 'visible'), group('secret', 'hidden')],
  diagnostics: [],
  curves: [curve('open'), curve('secret')],
  reference: { backend: 'cpu', device: 'JavaScript', precision: 'float32' },
  exercise: { id: 'a/b', version: 3, seed: 77 },
  timings: { queueMs: 1.5, compileMs: 2.5, runMs: 12.3, compareMs: 0.4, totalMs: 61.7 },
};

function group(id: string, visibility: 'visible' | 'hidden'): Result['groups'][number] {
  const one = {
    id: 'leaky-id', verdict: 'wrong' as const, points: 0, maxPoints: 5, call: `f([${SECRET}])`, console: [String(SECRET)], timeMs: 3.21,
    error: { name: 'Error', message: String(SECRET) },
    mismatch: {
      path: 'out', check: 'close' as const, expectedShape: [1], receivedShape: [1], differing: 1, total: 1,
      first: { index: [0], expected: SECRET, received: 1 }, expected: [SECRET], received: [1],
    },
  };
  return { id, title: { pt: id, en: id }, step: 'values', visibility, points: 0, maxPoints: 5, verdict: 'wrong', cases: [one] };
}

function curve(id: string): Result['curves'][number] {
  return { id: `${id}/x/loss`, group: id, own: [SECRET], reference: [SECRET], lower: [SECRET], upper: [SECRET] };
}

test('a hidden group keeps verdict and points alone', () => {
  const seen = forStudent(result);
  expect(seen.groups[1]).toEqual({ ...result.groups[1], cases: [] });
  expect(seen.groups[0]).toEqual(result.groups[0]);
  expect(seen.curves.map((one) => one.group)).toEqual(['open']);
});

test('nothing of a hidden case stands anywhere in what a student gets', () => {
  const { groups, curves, ...rest } = forStudent(result);
  const hiddenHalf = JSON.stringify([rest, groups[1], curves.filter((one) => one.group === 'secret')]);
  for (const leak of [String(SECRET), 'leaky-id', '77', '61.7', '12.3']) expect(hiddenHalf).not.toContain(leak);
});

test('a mistake known from a hidden group keeps its message and loses its counts', () => {
  const [seen, unseen] = forStudent(result).mistakes;
  expect(seen).toEqual(result.mistakes[0]);
  expect(unseen).toEqual({ ...result.mistakes[1], evidence: { group: 'secret', cases: [], valuesEqual: 0 } });
});

test('times are rounded up to 50 ms only where a hidden group ran', () => {
  expect(forStudent(result).timings).toMatchObject({ runMs: 50, compareMs: 50, totalMs: 100, queueMs: 1.5 });
  const visible = { ...result, groups: result.groups.slice(0, 1) };
  expect(forStudent(visible).timings).toEqual(result.timings);
});

test('an author\'s error text does not reach a student', () => {
  const error: Result = { ...result, status: 'error', score: null, verdict: 'exercise-error', step: null, message: { pt: `${SECRET}`, en: `${SECRET}` } };
  expect(JSON.stringify(forStudent(error).message)).not.toContain(String(SECRET));
});

test('what a student gets is a result again, and redacting twice changes nothing', () => {
  expect(resultSchema.parse(forStudent(result))).toEqual(forStudent(result));
  expect(forStudent(forStudent(result))).toEqual(forStudent(result));
});
