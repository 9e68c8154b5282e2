import type { ApiOptions } from '../api-options';
import { SubmissionRate } from './submission-rate';

// Of the options it reads the limit alone.
const rate = (): SubmissionRate => new SubmissionRate({ submissionsPerMinute: 60 } as ApiOptions);

test('a minute has room for so many, however fast they come', () => {
  const limited = rate();
  for (let i = 0; i < 60; i += 1) limited.take('ada', 1_000);

  expect(() => limited.take('ada', 1_000)).toThrow(/Wait 1 s/);
});

test('room comes back with time', () => {
  const limited = rate();
  for (let i = 0; i < 60; i += 1) limited.take('ada', 0);
  limited.take('ada', 1_000);

  expect(() => limited.take('ada', 1_500)).toThrow();
});

test('one person takes no room of another', () => {
  const limited = rate();
  for (let i = 0; i < 60; i += 1) limited.take('ada', 0);

  expect(() => limited.take('bob', 0)).not.toThrow();
});
