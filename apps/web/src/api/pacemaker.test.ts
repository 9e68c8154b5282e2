import { Pacemaker } from './pacemaker';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const started = () => {
  const polls: number[] = [];
  const begun = Date.now();
  const pacemaker = new Pacemaker({ poll: () => polls.push(Date.now() - begun), now: () => Date.now() });
  pacemaker.start();
  return { polls, pacemaker };
};

test('without a live channel it polls after 2 s, then every 5 s', () => {
  const { polls, pacemaker } = started();
  jest.advanceTimersByTime(13_000);
  pacemaker.stop();
  expect(polls).toEqual([2_000, 7_000, 12_000]);
});

test('a channel heard of late is left to speak', () => {
  const { polls, pacemaker } = started();
  pacemaker.heard();
  jest.advanceTimersByTime(19_000);
  expect(polls).toEqual([]);
  jest.advanceTimersByTime(5_000);
  pacemaker.stop();
  expect(polls).toEqual([22_000]);
});

test('a lost channel is replaced at the next beat', () => {
  const { polls, pacemaker } = started();
  pacemaker.heard();
  pacemaker.lost();
  jest.advanceTimersByTime(3_000);
  pacemaker.stop();
  expect(polls).toEqual([2_000]);
});

test('a stopped one stays silent', () => {
  const { polls, pacemaker } = started();
  pacemaker.stop();
  jest.advanceTimersByTime(60_000);
  expect(polls).toEqual([]);
});
