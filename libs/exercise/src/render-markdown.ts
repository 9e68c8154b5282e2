import { Marked, type RendererObject } from 'marked';
import markedKatex from 'marked-katex-extension';

/**
 * Markdown + KaTeX → HTML for the page. Raw HTML in the text is shown as text, links open nothing but http(s), and every
 * heading carries an id made of its words, so that feedback can point at it. @throws ParseError for wrong TeX
 */
export function renderMarkdown(markdown: string): string {
  return renderer.parse(markdown, { async: false });
}

/** The id of a heading: lower case, accents dropped, words joined by hyphens. */
export function headingId(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const overrides: RendererObject = {
  html: ({ text }) => escapeHtml(text),
  heading({ tokens, depth, text }) {
    // The page's own h1 is the title, so the statement starts at h2.
    const level = Math.min(depth + 1, 6);
    return `<h${level} id="${headingId(text)}">${this.parser.parseInline(tokens)}</h${level}>\n`;
  },
  link({ href, tokens }) {
    const text = this.parser.parseInline(tokens);
    return /^https?:\/\//.test(href) || href.startsWith('#') ? `<a href="${escapeHtml(href)}">${text}</a>` : text;
  },
  image: ({ text }) => escapeHtml(text),
};

const { extensions } = markedKatex({ throwOnError: true, output: 'htmlAndMathml', nonStandard: true });
const renderer = new Marked({ gfm: true }, { extensions: extensions ?? [], renderer: overrides });

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
