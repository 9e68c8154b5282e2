import type { Mistake } from './bundle';
import { sectionId } from './render-markdown';

const MESSAGE_LIMIT = 160;

export type HeaderOutcome = { readonly ok: Pick<Mistake, 'message' | 'section'> } | { readonly problem: string };

/**
 * Reads the first comment block of a mistake: `pt:` and `en:` lines (what was done, what to do; ≤ 160 characters each, may
 * go on over several lines), optionally `section:` with the number of the statement's second-level heading that says it right.
 */
export function parseMistakeHeader(source: string): HeaderOutcome {
  const block = /^\s*\/\*([\s\S]*?)\*\//.exec(source)?.[1];
  if (block === undefined) return { problem: 'must begin with a comment block that holds pt: and en:' };
  const fields = new Map<string, string>();
  let key = '';
  for (const line of block.split('\n').map((text) => text.replace(/^\s*\*?\s?/, '').trim())) {
    const start = /^(pt|en|section):\s*(.*)$/.exec(line);
    if (start) key = start[1] ?? '';
    if (key !== '') fields.set(key, [fields.get(key), start ? start[2] : line].filter(Boolean).join(' '));
  }
  const { pt, en, section } = Object.fromEntries(fields) as Record<string, string | undefined>;
  for (const [language, text] of [['pt', pt], ['en', en]] as const) {
    if (!text) return { problem: `the comment block lacks ${language}:` };
    if (text.length > MESSAGE_LIMIT) return { problem: `${language}: has ${text.length} characters, at most ${MESSAGE_LIMIT} are read` };
  }
  if (section !== undefined && !/^[1-9]\d?$/.test(section)) return { problem: 'section: must be the number of a heading' };
  return { ok: { message: { pt: pt ?? '', en: en ?? '' }, ...(section ? { section: sectionId(Number(section)) } : {}) } };
}
