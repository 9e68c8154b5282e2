import fc from 'fast-check';
import { hasMoreNodes } from './json-nodes';

test.each([
  ['[[],[],{}]', 6],
  ['"[{,"', 0],
  ['["\\"[[[","\\\\"]', 2],
  ['{"[":1,",":[{}]}', 4],
  ['1', 0],
])('%s has %d lists, records and commas', (json, count) => {
  expect([hasMoreNodes(json, count), hasMoreNodes(json, count - 1)]).toEqual([false, true]);
});

test('what stands in texts and keys does not count', () => {
  const sizeOf = (json: string): number => [...Array(1000).keys()].find((most) => !hasMoreNodes(json, most)) ?? NaN;
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.string(), { maxKeys: 4 }), { maxLength: 4 }), (records) => {
      const commas = (length: number): number => Math.max(0, length - 1);
      const expected = 1 + records.length + commas(records.length) + records.reduce((sum, one) => sum + commas(Object.keys(one).length), 0);
      expect(sizeOf(JSON.stringify(records))).toBe(expected);
    }),
  );
});
