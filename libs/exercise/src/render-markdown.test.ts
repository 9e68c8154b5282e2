import { headingId, renderMarkdown } from './render-markdown';

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

test('headings carry an id without accents', () => {
  expect(headingId('Convenções e ε')).toBe('convencoes-e');
  expect(renderMarkdown('# Convenções')).toContain('<h2 id="convencoes">');
});

test('wrong TeX is an error', () => {
  expect(() => renderMarkdown('$\\frac{1$')).toThrow('KaTeX');
});
