import type { Problem } from '@gradus/contract';
import type { Messages } from './messages';

/** What a problem says, in the language of the page; of a code that the page does not know, the server's own sentence. */
export function problemSentence({ type, detail, title }: Problem, { problems }: Messages): string {
  const code = type.slice(type.lastIndexOf('/') + 1);
  return new Map<string, string>(Object.entries(problems)).get(code) ?? (detail || title);
}
