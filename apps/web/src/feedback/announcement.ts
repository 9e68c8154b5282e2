import type { Result, Submission } from '@gradus/contract';
import type { Words } from '../messages/language';
import { headline } from './headline';
import { openCase } from './open-case';
import { placeText } from './place-text';

/** What is said once when a result is there: attempt, score, where it stopped, the mistake, the first wrong place. */
export function announcement({ attempt, result }: Submission, words: Words): string {
  if (!result) return '';
  const { m, number } = words;
  return m.verdict.announce({
    attempt,
    score: result.status === 'graded' ? m.verdict.of(number(result.points), number(result.maxPoints)) : '',
    headline: headline(result, m),
    mistake: firstSentence(result.mistakes[0] ? words.of(result.mistakes[0].message) : ''),
    first: firstWrong(result, words),
  });
}

function firstWrong(result: Result, { m }: Words): string {
  const mismatch = openCase(result)?.case.mismatch;
  return mismatch?.first ? `${m.detail.first}: ${placeText(mismatch.path, mismatch.first.index)}.` : '';
}

function firstSentence(text: string): string {
  return text.match(/^.{1,110}?[.:](?=\s|$)/)?.[0] ?? text.slice(0, 110);
}
