import { sectionNumber } from './sections';

const html = '<h2 id="escreva">A</h2><p>…</p><h3 id="nota">n</h3><h2 id="conferido">B</h2>';

test('sections are counted as the margin counts them', () => {
  expect(sectionNumber(html, 'escreva')).toBe(1);
  expect(sectionNumber(html, 'conferido')).toBe(2);
});

test('a heading that is not there has no number', () => expect(sectionNumber(html, 'x')).toBeUndefined());
