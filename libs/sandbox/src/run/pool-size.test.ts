import { coresOfQuota } from './machine-size';
import { poolSize } from './pool-size';

test.each([
  [{ cores: 2, memoryMiB: 24_000 }, { maxRunners: 16, maxRunning: 2, spares: 2 }],
  [{ cores: 64, memoryMiB: 256_000 }, { maxRunners: 512, maxRunning: 64, spares: 4 }],
  // Two programs of 512 MiB do not fit a quarter of that.
  [{ cores: 8, memoryMiB: 1024 }, { maxRunners: 8, maxRunning: 1, spares: 4 }],
  [{ cores: 1, memoryMiB: 256 }, { maxRunners: 2, maxRunning: 1, spares: 1 }],
])('%j gives %j', (machine, expected) => {
  expect(poolSize({}, machine)).toMatchObject(expected);
});

test.each([
  [{ maxRunners: 0 }, "The sandbox's maxRunners is 0: set it to a whole number from 1."],
  [{ maxRunning: 0.5 }, "The sandbox's maxRunning is 0.5: set it to a whole number from 1."],
  [{ spares: -1 }, "The sandbox's spares is -1: set it to a whole number from 0."],
  [{ idleMs: NaN }, "The sandbox's idleMs is NaN: set it to a whole number from 1."],
])('%j is refused with one sentence', (options, sentence) => {
  expect(() => poolSize(options, { cores: 2, memoryMiB: 8000 })).toThrow(sentence);
});

test.each([
  ['max 100000', Infinity],
  ['150000 100000', 2],
  ['10000 100000', 1],
  ['', Infinity],
])('a quota of "%s" is %d cores', (text, cores) => {
  expect(coresOfQuota(text)).toBe(cores);
});
