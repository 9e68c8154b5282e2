import { DraftSaver, type DraftState } from './draft-saver';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const at = new Date('2026-11-24T14:32:00Z');

const saverOf = (save: (source: string) => Promise<void>) => {
  const states: DraftState[] = [];
  return { saver: new DraftSaver({ save, onState: (state) => states.push(state), now: () => at }), states };
};

test('typing quickly writes once, the last text', async () => {
  const written: string[] = [];
  const { saver, states } = saverOf(async (source) => void written.push(source));
  saver.edited('a');
  saver.edited('ab');
  saver.edited('abc');
  expect(written).toEqual([]);
  await jest.advanceTimersByTimeAsync(250);
  expect(written).toEqual(['abc']);
  expect(states.at(-1)).toEqual({ kind: 'saved', at });
});

test('leaving the page writes at once', async () => {
  const written: string[] = [];
  const { saver } = saverOf(async (source) => void written.push(source));
  saver.edited('x');
  await saver.flush();
  expect(written).toEqual(['x']);
});

test('a slow write is not overtaken by the next', async () => {
  const written: string[] = [];
  const releases: (() => void)[] = [];
  const { saver } = saverOf(async (source) => {
    await new Promise<void>((resolve) => releases.push(resolve));
    written.push(source);
  });
  saver.edited('first');
  const first = saver.flush();
  saver.edited('second');
  const second = saver.flush();
  await Promise.resolve();
  expect(releases).toHaveLength(1);
  releases[0]?.();
  await first;
  await jest.advanceTimersByTimeAsync(0);
  releases[1]?.();
  await second;
  expect(written).toEqual(['first', 'second']);
});

test('it does not claim to have saved while newer text waits', async () => {
  const { saver, states } = saverOf(async () => undefined);
  saver.edited('a');
  const writing = saver.flush();
  saver.edited('b');
  await writing;
  expect(states.at(-1)).toEqual({ kind: 'unsaved' });
});

test('a full or absent storage is told', async () => {
  const { saver, states } = saverOf(() => Promise.reject(new Error('QuotaExceededError')));
  saver.edited('a');
  await saver.flush();
  expect(states.at(-1)).toEqual({ kind: 'not-kept' });
});
