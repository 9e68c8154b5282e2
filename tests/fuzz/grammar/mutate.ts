import type { Random } from '@gradus/values';

const SCRAPS = ['(', ')', '[', ']', '{', '}', '<', '>', '`', '${', '"', "'", '/', '/*', '*/', '//', '\n', '\r', '\0', '\ud800', '\u2028', '\ufeff', '=>', '...', '?.', '??=', '#', '@', '\\', '\\u{', '😀', 'async ', 'await ', 'yield ', 'enum ', 'namespace ', 'as ', 'satisfies ', '<T>', ':', ';', '=', '!', '0', '1n'] as const;

/** Syntax that is broken here and there: pieces cut out, doubled, moved, nested, put in. */
export function mutate(random: Random, text: string): string {
  let mutated = text;
  for (let left = random.integer(1, 4); left > 0; left -= 1) mutated = mutateOnce(random, mutated);
  return mutated;
}

function mutateOnce(random: Random, text: string): string {
  const at = random.integer(0, text.length);
  const piece = text.slice(at, at + random.integer(1, 40));
  const scrap = random.pick(SCRAPS);
  return random.pick([
    text.slice(0, at) + text.slice(at + piece.length),
    text.slice(0, at) + scrap + text.slice(at),
    text.slice(0, at) + scrap.repeat(random.pick([2, 10, 3000])) + text.slice(at),
    text.slice(0, at) + piece + text.slice(at),
    text.slice(0, at) + piece.repeat(random.pick([2, 20, 1000])) + text.slice(at),
    text.slice(0, at),
    text.slice(at) + text.slice(0, at),
    [...text].reverse().join(''),
  ]);
}
