import { within } from './within';

const forMs = (cpuMs: number): string => {
  const start = process.cpuUsage();
  for (;;) {
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 > cpuMs) return 'done';
  }
};

test('what is done in time gives its value', () => {
  expect(within(100, () => 1 + 1)).toEqual({ value: 2 });
  expect(within(100, () => undefined)).toEqual({ value: undefined });
});

test('what takes longer is stopped, whatever it catches', () => {
  const stubborn = (): never => {
    for (;;) {
      try {
        for (;;);
      } finally {
        continue;
      }
    }
  };
  expect(within(20, stubborn)).toBeUndefined();
  expect(within(20, () => forMs(1000))).toBeUndefined();
  expect(within(500, () => forMs(20))).toEqual({ value: 'done' });
});

test('what waits for others has another try', () => {
  const lock = new Int32Array(new SharedArrayBuffer(4));
  let tries = 0;
  const compute = (): number => {
    tries += 1;
    // Takes wall time and no CPU time, as a busy machine does.
    if (tries < 3) for (let i = 0; i < 1000; i += 1) Atomics.wait(lock, 0, 0, 1);
    return tries;
  };
  expect(within(20, compute)).toEqual({ value: 3 });
});

test('what throws, throws', () => {
  expect(() => within(100, () => { throw new RangeError('deep'); })).toThrow(RangeError);
});
