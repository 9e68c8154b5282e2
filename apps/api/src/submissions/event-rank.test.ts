import type { SubmissionEvent } from '@gradus/contract';
import { isLast, rankOf, rankOfLast } from './event-rank';

const state = (name: 'queued' | 'running', before: number): SubmissionEvent => ({ event: 'state', data: { state: name, before } });
const progress = (done: number): SubmissionEvent => ({ event: 'progress', data: { done, total: 1e9 } });

test('ranks grow on the way from queued to graded', () => {
  const ranks = [state('queued', 9e9), state('queued', 3), state('queued', 0), state('running', 0), progress(0), progress(7), progress(9e8)].map(rankOf);

  expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
  expect(ranks.every((rank) => Number.isSafeInteger(rank) && rank > 0 && !isLast(rank))).toBe(true);
});

test.each([undefined, '', 'x', '-1', '1.5', '1e999', 'NaN'])('%s is no event that was seen', (id) => {
  expect(rankOfLast(id)).toBe(0);
});
