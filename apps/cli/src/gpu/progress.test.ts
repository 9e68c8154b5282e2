import { createProgress } from './progress';

function watch(isTTY: boolean): { text: () => string; at: (ms: number) => void; progress: ReturnType<typeof createProgress> } {
  let [text, nowMs] = ['', 0];
  const progress = createProgress({ isTTY, write: (more) => (text += more) }, () => nowMs);
  return { text: () => text, at: (ms) => void (nowMs = ms), progress };
}

test('a terminal is written over ten times a second, and the end is always shown', () => {
  const { text, at, progress } = watch(true);
  progress.step('unpacking');
  [0, 50, 100, 130].forEach((ms, i) => {
    at(ms);
    progress.bytes(i * 100e6, 400e6);
  });
  progress.bytes(400e6, 400e6);
  progress.step('compiling');
  expect(text()).toBe('unpacking\n\r  0.0 MB of 400 MB\r  200 MB of 400 MB\r  400 MB of 400 MB\ncompiling\n');
});

test('a log gets a line every five seconds, and the end', () => {
  const { text, at, progress } = watch(false);
  progress.step('unpacking');
  for (let ms = 0; ms <= 9000; ms += 1000) {
    at(ms);
    progress.bytes(ms * 1000, 10e6);
  }
  progress.bytes(10e6, 10e6);
  expect(text()).toBe('unpacking\n  5.0 MB of 10 MB\n  10 MB of 10 MB\n');
});

test('an unknown total is left out', () => {
  const { text, progress } = watch(true);
  progress.bytes(12e6);
  expect(text()).toBe('\r  12 MB');
});
