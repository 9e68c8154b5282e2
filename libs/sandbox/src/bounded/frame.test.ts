import fc from 'fast-check';
import { FrameDecoder, FrameError, encodeFrame } from './frame';

const frames = fc.array(fc.record({ header: fc.jsonValue(), numbers: fc.float64Array({ maxLength: 20 }) }), { maxLength: 5 });

test('frames survive any cutting into chunks', () => {
  fc.assert(
    fc.property(frames, fc.integer({ min: 1, max: 40 }), (sent, size) => {
      const bytes = Buffer.concat(sent.map(encodeFrame));
      const decoder = new FrameDecoder(1 << 20);
      const received = [];
      for (let i = 0; i < bytes.length; i += size) received.push(...decoder.push(bytes.subarray(i, i + size)));
      // JSON itself turns -0 into 0 in a header; numbers keep it.
      expect(received.map(({ header }) => header)).toEqual(sent.map(({ header }) => JSON.parse(JSON.stringify(header))));
      expect(received.map(({ numbers }) => [...numbers])).toEqual(sent.map(({ numbers }) => [...numbers]));
    }),
  );
});

test('a lone surrogate and a NUL byte survive', () => {
  const [frame] = new FrameDecoder(1000).push(encodeFrame({ header: 'a\u0000\ud800b', numbers: new Float64Array(0) }));
  expect(frame?.header).toBe('a\u0000\ud800b');
});

test.each([
  ['larger than allowed', Buffer.from([255, 255, 255, 0, 1, 0, 0, 0])],
  ['without room for a header', Buffer.from([1, 0, 0, 0, 1, 0, 0, 0])],
  ['with a header longer than itself', Buffer.from([6, 0, 0, 0, 9, 0, 0, 0, 34, 34])],
  ['with numbers that are cut off', Buffer.from([9, 0, 0, 0, 2, 0, 0, 0, 34, 34, 1, 1, 1])],
  ['with a header of too many parts', encodeFrame({ header: Array(1_000_001).fill(0), numbers: new Float64Array(0) })],
  ['with a header that is no JSON', Buffer.from([6, 0, 0, 0, 2, 0, 0, 0, 1, 1])],
])('a frame %s is refused', (_, bytes) => {
  expect(() => new FrameDecoder(Math.max(1000, bytes.length)).push(bytes)).toThrow(FrameError);
});
