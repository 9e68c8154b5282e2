import type { ExerciseBundle } from '@gradus/exercise';
import { type Value, toPlain, toSource } from '@gradus/values';
import type { Engine } from '../engine';

/** What float64 may lose on the way to a whole number. */
const WHOLE = 1e-9;

interface Example {
  readonly file: string;
  readonly line: number;
  readonly call: string;
  /** What the statement says it gives. */
  readonly result: string;
}

/** Runs the examples of both statements: lines `call // result` inside ```ts blocks, the result rounded to the digits shown. */
export async function proveExamples(bundle: ExerciseBundle, engine: Engine): Promise<string[]> {
  const examples = [...examplesOf('statement.pt.md', bundle.statement.pt), ...examplesOf('statement.en.md', bundle.statement.en)];
  if (examples.length === 0) return ['the statements hold no example (a ```ts block with lines `call // result`)'];
  const program = [
    bundle.solutions[0]?.source ?? '',
    ...examples.map(({ call, result }, i) => `export const gradusCall${i} = () => (${call});\nexport const gradusSaid${i} = () => (${result});`),
  ].join('\n');
  const compiled = await engine.sandbox.compile(program);
  if (compiled.kind !== 'compiled') return ['the examples do not compile beside solution.ts'];
  const names = examples.flatMap((_, i) => [`gradusCall${i}`, `gradusSaid${i}`]);
  const run = await engine.sandbox.run({
    person: `author ${bundle.id}`,
    program: compiled.program,
    exports: names,
    cases: names.map((name) => ({ id: name, calls: [{ export: name, args: [] }] })),
    limits: engine.limitsOf(bundle.spec),
    randomSeed: 1,
  });
  if (run.kind !== 'ran') return [`the examples do not run: ${run.kind}`];
  return examples.flatMap((example, i) => {
    const [given, said] = [run.cases[2 * i], run.cases[2 * i + 1]];
    if (given?.kind !== 'returned' || said?.kind !== 'returned') return [`${example.file}:${example.line}: ${example.call} does not run`];
    const [a, b] = [given.outputs[0], said.outputs[0]];
    return a && b && agrees(toPlain(a), toPlain(b), decimalsIn(example.result)) ? [] : [wrongExample(example, a)];
  });
}

function wrongExample({ file, line, call, result }: Example, given: Value | undefined): string {
  return `${file}:${line}: ${call} gives ${given ? toSource(given) : 'nothing'}, the statement says ${result}`;
}

/** A call, or a part of what it gives: `train(x, y).batchLoss[0] // 0.693`. */
const EXAMPLE = /^\s*([\w$]+\(.*\)(?:\.[\w$]+|\[\d+\])*)\s*;?\s*\/\/\s*(.+)$/;

function examplesOf(file: string, markdown: string): Example[] {
  let isInside = false;
  return markdown.split('\n').flatMap((text, i) => {
    if (/^\s*```/.test(text)) {
      isInside = !isInside && /^\s*```ts\b/.test(text);
      return [];
    }
    const match = isInside ? EXAMPLE.exec(text) : null;
    return match ? [{ file, line: i + 1, call: match[1] ?? '', result: match[2] ?? '' }] : [];
  });
}

/** The most decimals of the numbers shown; `1e-3` has three. */
function decimalsIn(text: string): number {
  const shown = [...text.matchAll(/\d+(?:\.(\d+))?(?:e([+-]?\d+))?/gi)];
  return Math.max(0, ...shown.map(([, fraction = '', exponent = '0']) => fraction.length - Number(exponent)));
}

/** Equal, numbers to half a unit of the last decimal shown; where none is shown, a whole number is meant and no rounding. */
function agrees(given: unknown, said: unknown, decimals: number): boolean {
  if (typeof given === 'number' && typeof said === 'number') {
    const halfUnit = decimals === 0 ? WHOLE * Math.max(1, Math.abs(said)) : 0.5000001 * 10 ** -decimals;
    return Object.is(given, said) || Math.abs(given - said) <= halfUnit;
  }
  if (typeof given !== 'object' || typeof said !== 'object' || given === null || said === null) return given === said;
  const [a, b] = [new Map(Object.entries(given)), new Map(Object.entries(said))];
  return a.size === b.size && [...a].every(([key, item]) => b.has(key) && agrees(item, b.get(key), decimals));
}
