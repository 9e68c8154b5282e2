import type { Problem } from '@gradus/contract';
import { en } from './en';
import { problemSentence } from './problem-sentence';
import { pt } from './pt';

const problem = (code: string, detail = 'Wait 1 s.'): Problem => ({ type: `https://gradus.dev/problems/${code}`, title: 'Title', status: 429, detail });

test('a refusal is told in the language of the page', () => {
  expect(problemSentence(problem('too-many-requests'), pt)).toBe(pt.problems['too-many-requests']);
  expect(problemSentence(problem('too-many-requests'), en)).toBe(en.problems['too-many-requests']);
});

test.each([
  ['the sentence of the server', problem('new'), 'Wait 1 s.'],
  ['its title where it said no more', problem('new', ''), 'Title'],
])('of an unknown code: %s', (_what, unknown, text) => {
  expect(problemSentence(unknown, pt)).toBe(text);
});
