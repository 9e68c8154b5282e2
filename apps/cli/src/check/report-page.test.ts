import { REPORT } from './report.fixture';
import { reportPage } from './report-page';

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
