import { type Result, forStudent } from '@gradus/contract';
import { type Grader, createGrader } from '@gradus/grading';
import { readAttacks } from './attack-files';
import { VISIBLE_INPUTS, digitsIn, hiddenExercise, withoutTimes } from './hidden-exercise.fixture';
import { scale, softmax } from './honest';

jest.setTimeout(60_000);

const bundle = hiddenExercise();
let grader: Grader;
beforeAll(async () => {
  grader = await createGrader();
});
afterAll(() => grader.close());

const grade = (source: string, seed: number): Promise<Result> => grader.grade({ bundle, version: 1, source, person: 'mallory', hidden: { seed } });
const hiddenOf = (result: Result): Result['groups'] => result.groups.filter((group) => group.visibility === 'hidden');

/** The inputs of the hidden cases of a seed and what is right for them, by their digits. */
async function secretsOf(seed: number): Promise<Set<string>> {
  const result = await grade('export const softmax = () => 0;\nexport const scale = () => 0;', seed);
  const calls = hiddenOf(result).flatMap((group) => group.cases.map((one) => one.call ?? ''));
  // Runnable code of ours: a call with numbers.
  const expected = calls.map((call) => new Function('softmax', 'scale', `return ${call}`)(softmax, scale) as unknown);
  return digitsIn(JSON.stringify([calls, expected]));
}

const told = (result: Result): string[] => [...digitsIn(JSON.stringify(withoutTimes(result)))];

// What is graded with real hidden groups: whoever wants to carry something out, or to tell cases apart.
const attacks = readAttacks().filter((attack) => attack.class === 'leaks' || attack.class === 'telling');

interface Graded {
  readonly secrets: ReadonlySet<string>;
  /** By the name of the attack. */
  readonly results: ReadonlyMap<string, Result>;
}

async function gradeAll(seed: number): Promise<Graded> {
  const results = new Map<string, Result>();
  for (const { name, source } of attacks) results.set(name, await grade(source, seed));
  return { secrets: await secretsOf(seed), results };
}

describe('what a student is shown', () => {
  let one: Graded;
  let other: Graded;
  beforeAll(async () => {
    one = await gradeAll(3);
    other = await gradeAll(4);
  });

  const selectResult = (graded: Graded, name: string): Result => {
    const result = graded.results.get(name);
    if (!result) throw new Error(name);
    return result;
  };

  test('secrets are there to be found, other ones for each seed', () => {
    expect(Math.min(one.secrets.size, other.secrets.size)).toBeGreaterThan(20);
    expect([...one.secrets].filter((digits) => other.secrets.has(digits))).toEqual([]);
  });

  test.each(['console', 'message', 'keys', 'values', 'text'])('the program leaks/%s does lay hold of them', (name) => {
    expect(told(selectResult(one, `leaks/${name}.ts`)).some((digits) => one.secrets.has(digits))).toBe(true);
  });

  test.each(attacks)('$name tells nothing of them, and nothing but verdict and points of the group', ({ name }) => {
    for (const graded of [one, other]) {
      const seen = forStudent(selectResult(graded, name));
      expect(told(seen).filter((digits) => graded.secrets.has(digits))).toEqual([]);
      expect(JSON.stringify(seen)).not.toContain('confidential');
      expect(seen.exercise).toEqual({ id: bundle.id, version: 1 });
      for (const group of hiddenOf(seen)) {
        expect(Object.keys(group).sort()).toEqual(['cases', 'id', 'maxPoints', 'points', 'step', 'title', 'verdict', 'visibility']);
        expect(group.cases).toEqual([]);
      }
      const { runMs, compareMs, totalMs } = seen.timings;
      expect([runMs, compareMs, totalMs].map((time) => time % 50)).toEqual([0, 0, 0]);
    }
  });

  test('programs with the same verdicts for other hidden inputs give the same result', () => {
    const verdictsOf = (graded: Graded, name: string): unknown => hiddenOf(selectResult(graded, name)).map(({ verdict, points }) => [verdict, points]);
    const same = attacks.filter(({ name }) => JSON.stringify(verdictsOf(one, name)) === JSON.stringify(verdictsOf(other, name)));
    for (const { name } of same) {
      const [seen, seenToo] = [one, other].map((graded) => withoutTimes(forStudent(selectResult(graded, name))));
      expect({ name, seen }).toEqual({ name, seen: seenToo });
    }
    expect(same.length).toBeGreaterThan(25);
  });
});

/** Right where the input is known from the page; in a hidden case it does something else. */
function inHiddenCases(act: string): string {
  return `
const shown = new Set(${JSON.stringify(Object.values(VISIBLE_INPUTS).flat().map((input) => JSON.stringify(input)))});
const isHidden = (input: unknown): boolean => !shown.has(JSON.stringify(input));
${softmax.toString().replace('function softmax', 'function answer')}
${scale.toString().replace('function scale', 'function times')}
export const softmax = (z: any): any => isHidden(z) ? act(z, () => answer(z)) : answer(z);
export const scale = (rows: any, k: any): any => isHidden(rows) ? act(rows, () => times(rows, k)) : times(rows, k);
function act(input: any, right: () => any): any { ${act} }`;
}

describe('two programs that differ in hidden cases alone, with the same verdict, give the same result', () => {
  test.each([
    ['errors', 'runtime-error', 'throw new Error("a");', 'console.log(input); throw Object.assign(new TypeError(JSON.stringify(input)), { stack: "at solution.ts:2:3" });'],
    ['wrong values', 'wrong', 'return [0];', 'return [[input, input], "x"];'],
    ['wrong types', 'wrong', 'return 1n;', 'console.log(input); return { [JSON.stringify(input)]: new Map() };'],
    ['changed arguments', 'wrong', 'const y = right(); input.push(1); return y;', 'const y = right(); input.length = 0; return y;'],
    ['right answers', 'passed', 'return right();', 'for (let i = 0; i < 300; i += 1) console.log(i, input); for (let i = 0; i < 2e6; i += 1) Math.sqrt(i); return Promise.resolve(right());'],
    ['waits for ever', 'time-limit', 'return new Promise(() => undefined);', 'console.log(input); return { then() {} };'],
    ['too much output', 'output-limit', 'return "x".repeat(2e6);', 'console.log(input); return new Array(2e6).fill(input);'],
  ])('%s', async (_, verdict, one, other) => {
    const [result, resultToo] = [await grade(inHiddenCases(one), 3), await grade(inHiddenCases(other), 3)];
    expect([result.verdict, resultToo.verdict]).toEqual([verdict, verdict]);
    const seen = forStudent(result);
    expect(withoutTimes(seen)).toEqual(withoutTimes(forStudent(resultToo)));
    // They do differ, for staff.
    expect(withoutTimes(result)).not.toEqual(withoutTimes(resultToo));
    expect(seen.groups.find((group) => group.id === 'shown')?.verdict).toBe('passed');
  });
});
