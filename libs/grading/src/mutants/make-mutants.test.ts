import { makeMutants } from './make-mutants';

/** What the body of a function becomes, by mutator. */
function mutantsOf(body: string, mutator: string): string[] {
  const source = `export function f(x: number[], n: number) {\n${body}\n}`;
  return makeMutants(source).filter((one) => one.mutator === mutator).map((one) => one.source.split('\n').slice(1, -1).join('\n'));
}

test.each<[mutator: string, body: string, becomes: string[]]>([
  ['otherOperator', 'return n + 1;', ['return n - 1;']],
  ['otherOperator', 'return n < 1;', ['return n <= 1;', 'return n >= 1;']],
  ['otherOperator', 'return n === 1;', ['return n !== 1;']],
  ['otherOperator', 'return n && x;', ['return n || x;']],
  ['otherOperator', 'n += 1;', ['n -= 1;', 'n = 1;']],
  ['otherOperator', 'return "a" + n;', []],
  ['droppedTerm', 'return n / 3;', ['return n;']],
  ['droppedTerm', 'return n * 3;', ['return n;', 'return 3;']],
  ['droppedTerm', 'return n - 3 * n;', ['return n;', 'return -(3 * n);', 'return n - 3;', 'return n - n;']],
  ['droppedTerm', 'return n ?? 0;', ['return n;']],
  ['droppedSign', 'return -n;', ['return n;']],
  ['droppedSign', 'return !n;', ['return n;']],
  ['otherStep', 'n++;', ['n += 2;']],
  ['otherStep', '--n;', ['n -= 2;']],
  ['movedBound', 'for (let i = 0; i < x.length; i++) n += i;', ['for (let i = 0; i < x.length - 1; i++) n += i;']],
  ['movedBound', 'for (let i = n; i >= 0; i--) n += i;', []],
  ['otherNumber', 'return 0;', ['return 1;']],
  ['otherNumber', 'return 1;', ['return 0;', 'return 2;']],
  ['otherNumber', 'return 2;', ['return 1;', 'return 3;']],
  ['otherNumber', 'return 0.5;', ['return 1;', 'return 0.25;']],
  ['otherNumber', 'return 1e-7;', ['return 0.000001;', 'return 0;']],
  ['otherLiteral', 'return true;', ['return false;']],
  ['otherLiteral', 'return -Infinity;', ['return -0;']],
  ['otherLiteral', "return 'same';", ["return '';"]],
  ['otherFunction', 'return Math.max(...x);', ['return Math.min(...x);']],
  ['otherFunction', 'return Math.floor(n);', ['return Math.ceil(n);', 'return Math.round(n);']],
  ['otherFunction', 'return Math.log(n);', ['return Math.log1p(n);', 'return Math.log2(n);']],
  ['otherFunction', 'return Math.exp(n);', ['return Math.expm1(n);']],
  ['functionRemoved', 'return Math.sqrt(n);', ['return n;']],
  ['functionRemoved', 'return Math.abs(n - 1);', ['return (n - 1);']],
  ['functionRemoved', 'return Math.max(n, 0);', ['return n;', 'return 0;']],
  ['functionRemoved', 'return Math.max(...x);', []],
  ['swappedIndices', 'return x[n][1];', ['return x[1][n];']],
  ['movedIndex', 'return x[n];', ['return x[n + 1];', 'return x[n - 1];']],
  ['movedIndex', 'return x[0];', []],
  ['otherLength', 'return x[0].length;', ['return x.length;']],
  ['otherLength', 'return x.length + x[0].length;', ['return x[0].length + x[0].length;', 'return x.length + x.length;']],
  ['swappedNames', 'const [a, b] = x;', ['const [b, a] = x;']],
  ['swappedArguments', 'return f(x, n);', ['return f(n, x);']],
  ['swappedOperands', 'return n - 1 - x;', ['return x - (n - 1);', 'return 1 - n - x;']],
  ['droppedMethod', 'return y.map((a) => a * n);', ['return y;']],
  ['droppedMethod', 'return x.filter(Boolean).length;', ['return x.length;']],
  ['otherMethod', 'return x.every((a) => a);', ['return x.some((a) => a);']],
  ['otherMethod', 'return x.toSorted();', ['return x.sort();']],
  ['otherSlice', 'return x.slice(n, 2 * n);', ['return x.slice(n + 1, 2 * n);', 'return x.slice(n);', 'return x.slice(n, (2 * n) - 1);', 'return x.slice(n, (2 * n) + 1);']],
  ['otherSlice', 'return y.slice();', ['return y;']],
  ['noStart', 'return x.reduce((a, b) => a + b, 0);', ['return x.reduce((a, b) => a + b);']],
  ['noCopy', 'const y = [...x];', ['const y = x;']],
  ['noCopy', 'const y = { ...x };', ['const y = x;']],
  ['noCopy', 'const y = structuredClone(x);', ['const y = x;']],
  ['noCopy', 'const y = [...x, n];', []],
  ['removedStatement', 'n += 1;', [';']],
  ['removedStatement', 'if (n) return 0;', [';']],
  ['removedStatement', 'for (;;) if (n) continue; else break;', ['for (;;) if (n) ; else break;', 'for (;;) if (n) continue; else ;']],
  ['removedStatement', 'const a = n;', []],
  ['fixedCondition', 'if (n) return x;', ['if (true) return x;']],
  ['fixedCondition', 'if (n) return x; else return n;', ['if (true) return x; else return n;', 'if (false) return x; else return n;']],
  ['fixedCondition', 'while (n) n -= 1;', ['while (false) n -= 1;']],
  ['otherBranch', 'return n ? y : n;', ['return y;', 'return n;', 'return n ? n : y;']],
  ['returnedArgument', 'return [n];', ['return x;']],
  ['returnedArgument', 'return x;', []],
  ['returnedArgument', 'const g = (a) => a + 1;', ['const g = (a) => a;']],
])('%s of %s', (mutator, body, becomes) => {
  expect(mutantsOf(body, mutator).sort()).toEqual([...becomes].sort());
});

test('types are no part of what runs, and have no mutants', () => {
  expect(makeMutants('type A = 0 | 1;\ninterface B { a: -1 }\nexport const f = (x: [0, 1], y: "same"): 2 => x;')).toEqual([]);
});

test('each mutant is another program, and all of them parse', () => {
  const source = 'export const f = (x) => 1 * 1;';
  const sources = makeMutants(source).map((one) => one.source);
  expect(new Set([...sources, source]).size).toBe(sources.length + 1);
  expect(sources).toContain('export const f = (x) => 1;');
});

test('a mutant names its place, the line before and the line after', () => {
  const [mutant] = makeMutants('const a = 3;\n  a  +=\n    n;').filter((one) => one.mutator === 'removedStatement');
  expect(mutant).toMatchObject({ line: 2, column: 3, before: 'a += n;', code: 'removed: a += n;' });
  const [other] = makeMutants('\nconst a = n - b;').filter((one) => one.mutator === 'otherOperator');
  expect(other).toMatchObject({ line: 2, column: 13, before: 'const a = n - b;', code: 'const a = n + b;' });
});

test('the same program has the same mutants in the same order', () => {
  const source = 'export const f = (x, n) => x.slice(1).map((a) => a / n - 0.5);';
  expect(makeMutants(source)).toEqual(makeMutants(source));
});
