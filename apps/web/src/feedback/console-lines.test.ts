import { cutConsole } from './console-lines';

const lines = (n: number) => Array.from({ length: n }, (_, i) => String(i));

test('up to 200 lines are shown whole', () => expect(cutConsole(lines(200))).toEqual({ head: lines(200), cut: 0, tail: [] }));

test('more are cut in the middle, with their count', () => {
  const shown = cutConsole(lines(1000));
  expect([shown.head.length, shown.cut, shown.tail.length, shown.tail.at(-1)]).toEqual([120, 800, 80, '999']);
});
