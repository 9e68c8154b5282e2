import { renderMarkdown } from './render-markdown';

test('mathematics inside a paragraph is rendered', () => {
  const html = renderMarkdown('The vector $x_1$ and the rest.');
  expect(html).toContain('katex-html');
  expect(html).not.toContain('$');
});

test('raw HTML is shown as text', () => {
  expect(renderMarkdown('a <script>alert(1)</script> b')).not.toContain('<script');
});

test('a link that is not http loses its address', () => {
  expect(renderMarkdown('[x](javascript:alert(1))')).not.toContain('javascript');
});

test('second-level headings are numbered, whatever the language', () => {
  const html = renderMarkdown('## Convenções\n\ntext\n\n### more\n\n## O que será conferido\n');
  expect(html).toContain('<h2 id="section-1">Convenções</h2>');
  expect(html).toContain('<h3>more</h3>');
  expect(html).toContain('<h2 id="section-2">');
  expect(renderMarkdown('## Again')).toContain('section-1');
});

test('wrong TeX is an error', () => {
  expect(() => renderMarkdown('$\\frac{1$')).toThrow('KaTeX');
});
