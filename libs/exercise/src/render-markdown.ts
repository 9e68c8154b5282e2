import katex from 'katex';
import { Marked, type RendererObject, type TokenizerAndRendererExtension } from 'marked';

/**
 * Markdown + KaTeX → HTML for the page. Raw HTML in the text is shown as text, links open nothing but http(s), and the
 * n-th second-level heading has the id section-n in both languages, so that feedback can point at it. @throws WrongFormulaError
 */
export function renderMarkdown(markdown: string): string {
  return rendererOfSections().parse(markdown, { async: false });
}

/** Wrong TeX, as it stands in the text. */
export class WrongFormulaError extends Error {
  readonly code = 'wrong-formula';

  constructor(
    readonly formula: string,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** The id that the n-th second-level heading of a statement carries. */
export function sectionId(ordinal: number): string {
  return `section-${ordinal}`;
}

export function countSections(markdown: string): number {
  return new Marked().lexer(markdown).filter((token) => token.type === 'heading' && token['depth'] === 2).length;
}

const overrides: RendererObject = {
  html: ({ text }) => escapeHtml(text),
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
    renderer: ({ text }) => renderFormula(String(text), level === 'block'),
  };
}

function renderFormula(formula: string, displayMode: boolean): string {
  try {
    // Not strict: Portuguese words stand inside formulas.
    return katex.renderToString(formula, { displayMode, throwOnError: true, strict: 'ignore', output: 'htmlAndMathml' });
  } catch (cause) {
    throw new WrongFormulaError(formula, cause);
  }
}

function rendererOfSections(): Marked {
  let sections = 0;
  const heading: RendererObject['heading'] = function ({ tokens, depth }) {
    const id = depth === 2 ? ` id="${sectionId((sections += 1))}"` : '';
    return `<h${depth}${id}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
  };
  return new Marked({ gfm: true }, { extensions: [blockMath, inlineMath], renderer: { ...overrides, heading } });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
