import katex from 'katex';
import { Marked, type RendererObject, type TokenizerAndRendererExtension } from 'marked';

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

// marked-katex-extension admits neither this KaTeX nor this marked beside Monaco's; the two rules are all that is needed of it.
const blockMath = mathExtension('blockMath', 'block', /^\$\$/m, /^\$\$([\s\S]+?)\$\$(?:\n|$)/);
const inlineMath = mathExtension('inlineMath', 'inline', /\$/, /^\$((?:\\.|[^\\$\n])+)\$/);

function mathExtension(name: string, level: 'block' | 'inline', opening: RegExp, rule: RegExp): TokenizerAndRendererExtension {
  return {
    name,
    level,
    start: (text) => opening.exec(text)?.index,
    tokenizer: (text) => {
      const match = rule.exec(text);
      return match ? { type: name, raw: match[0], text: (match[1] ?? '').trim() } : undefined;
    },
    renderer: ({ text }) =>
      katex.renderToString(String(text), { displayMode: level === 'block', throwOnError: true, output: 'htmlAndMathml' }),
  };
}

const renderer = new Marked({ gfm: true }, { extensions: [blockMath, inlineMath], renderer: overrides });

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
