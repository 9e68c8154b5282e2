import type { ExerciseReport } from '@gradus/grading';
import { reportPage } from './report-page';

const REPORT: ExerciseReport = {
  exercise: 'losses/mean',
  holds: false,
  proofs: [
    { id: 'types-hold', holds: true, findings: [] },
    { id: 'mutants-are-killed', holds: false, findings: ['solution.ts:2: your cases do not notice this: `a < b && "c"` <script>alert(1)</script>'] },
  ],
  solutions: 2,
  mistakes: { named: 2, all: 3 },
  mutants: {
    all: 9, tried: 9, killed: 7, equivalent: 1, explained: 0, unexplained: 1, inputs: 1000,
    survivors: [
      { mutator: 'otherOperator', line: 2, column: 1, before: 'a < b', code: 'a <= b', kind: 'unexplained', difference: { input: 'f(1)', own: '1', model: '<b>2</b>', kind: 'refused' } },
      { mutator: 'noStart', line: 3, column: 1, before: 'x', code: 'y', kind: 'equivalent' },
    ],
  },
  tolerances: [{ group: 'easy', check: 'close', rtol: 1e-5, atol: 1e-9, needed: 0.0123, half: null, onePercent: Infinity, worst: 'solution.ts', upper: null, derived: null, margin: { below: 2, above: null }, smallest: null }],
  exempt: [],
  seeds: 16,
  medianMs: 12.34,
};

test.each([
  ['en', 'lang="en"', '0 of 2 exercises proven.', 'not noticed by the cases', '12.3', 'does not hold'],
  ['pt', 'lang="pt-BR"', '0 de 2 exercícios provados.', 'não percebido pelos casos', '12,3', 'não vale'],
] as const)('the page is in the language asked for: %s', (language, ...texts) => {
  const page = reportPage({ reports: [REPORT], problems: ['a/b: broken'] }, language);
  for (const text of texts) expect(page).toContain(text);
});

test('nothing of an exercise is read as HTML, and the page runs and loads nothing', () => {
  const page = reportPage({ reports: [REPORT], problems: ['<img src=x>'] }, 'en');
  expect(page).not.toMatch(/<script|<img|<b>|<link|<iframe|url\(|@import| on\w+=/);
  expect(page).toContain('&#60;script&#62;');
  expect(page).toContain('a &#60;= b');
});

test('a screen reader finds its way: one h1, captions, scopes, links that lead somewhere', () => {
  const page = reportPage({ reports: [REPORT], problems: [] }, 'en');
  expect(page.match(/<h1>/g)).toHaveLength(1);
  expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption>/g)?.length);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${target}"`);
  expect(page).not.toMatch(/<th>/);
});
