import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from './en';
import type { Messages } from './messages';
import { pt } from './pt';

type Entry = readonly [path: string, kind: string];

/** Every leaf with its kind: text, or a function of so many parameters. */
function leavesOf(value: unknown, path = ''): Entry[] {
  if (typeof value === 'string') return [[path, value.trim() === '' ? 'empty' : 'text']];
  if (typeof value === 'function') return [[path, `function of ${value.length}`]];
  const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.flatMap(([key, item]) => leavesOf(item, `${path}/${key}`));
}

test('both languages say the same things, none of them empty', () => {
  expect(leavesOf(pt)).toEqual(leavesOf(en));
  expect(leavesOf(pt).filter(([, kind]) => kind === 'empty')).toEqual([]);
});

test.each<[string, Messages, string, string]>([
  ['pt', pt, '1 tentativa', '2 tentativas'],
  ['en', en, '1 attempt', '2 attempts'],
])('%s counts in singular and plural', (_language, messages, one, two) => {
  expect(messages.exercise.attempts(1)).toBe(one);
  expect(messages.exercise.attempts(2)).toBe(two);
});

test('the announcement fits one breath: at most 220 characters', () => {
  for (const messages of [pt, en] satisfies Messages[]) {
    const text = messages.verdict.announce({
      attempt: 3,
      score: messages.verdict.of('6', '10'),
      headline: messages.verdict.stopped(messages.steps.gradient, 6),
      mistake: 'Suas linhas não somam 1: você dividiu pela soma da coluna.',
      first: `${messages.detail.first}: out[0][0].`,
    });
    expect(text.length).toBeLessThanOrEqual(220);
  }
});

test('every refusal of the compiler that is ours is said in Portuguese too', () => {
  const compiler = join(__dirname, '../../../../libs/sandbox/src/compile');
  const sources = ['refusals.ts', 'common-js.ts', 'too-complex.ts'].map((file) => readFileSync(join(compiler, file), 'utf8'));
  const codes = sources.flatMap((source) => [...source.matchAll(/\bcode: '([a-z-]+)'/g)].map((match) => match[1] ?? ''));
  expect(codes.length).toBeGreaterThan(6);
  expect(codes.filter((code) => pt.diagnostics.why({ code, message: 'English' }) === 'English')).toEqual([]);
  expect(pt.diagnostics.why({ code: 'TS1005', message: "';' expected." })).toBe("';' expected.");
});
