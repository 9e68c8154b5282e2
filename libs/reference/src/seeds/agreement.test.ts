import { fromPlain } from '@gradus/values';
import { type Closeness, agree } from './agreement';

const CLOSE: Closeness = { rtol: 1e-3, atol: 0, scale: 'element' };
const of = (closeness: Closeness | undefined) => () => closeness;

describe('agree', () => {
  it.each<[string, unknown, unknown]>([
    ['close numbers', [0.5, 2], [0.5001, 2]],
    ['whole numbers that are the same', [1, 2], [1, 2]],
    ['zeros of either sign', [0], [-0]],
    ['NaN and infinities in the same places', [NaN, Infinity, 0.5], [NaN, Infinity, 0.5]],
    ['records in another order of keys', { a: 0.5, b: 'x' }, { b: 'x', a: 0.5 }],
    ['values that are whole by chance', [1, 2], [1.0001, 2]],
  ])('holds for %s', (_name, a, b) => {
    expect(agree(fromPlain(a), fromPlain(b), of(CLOSE))).toBe(true);
  });

  it.each<[string, unknown, unknown]>([
    ['numbers that are not close', [0.5], [0.51]],
    ['whole numbers that are close', [1000], [1001]],
    ['shapes', [[0.5]], [0.5]],
    ['places of NaN', [NaN, 0.5], [0.5, NaN]],
    ['signs of infinities', [Infinity], [-Infinity]],
    ['texts', 'a', 'b'],
    ['truths', true, false],
    ['keys', { a: 1 }, { b: 1 }],
    ['lengths of lists', ['a'], ['a', 'b']],
    ['kinds', null, 'null'],
  ])('fails for different %s', (_name, a, b) => {
    expect(agree(fromPlain(a), fromPlain(b), of(CLOSE))).toBe(false);
    expect(agree(fromPlain(b), fromPlain(a), of(CLOSE))).toBe(false);
  });

  it('compares decisions alone where no closeness is asked', () => {
    expect(agree(fromPlain({ p: [0.1], word: 'a' }), fromPlain({ p: [0.9], word: 'a' }), of(undefined))).toBe(true);
    expect(agree(fromPlain({ p: [0.1], word: 'a' }), fromPlain({ p: [0.1], word: 'b' }), of(undefined))).toBe(false);
  });

  it('gives each part of a record its own closeness', () => {
    const loose = (key: string | undefined) => (key === 'curve' ? { ...CLOSE, rtol: 0.5 } : CLOSE);
    expect(agree(fromPlain({ curve: [0.5], w: [0.5] }), fromPlain({ curve: [0.6], w: [0.5] }), loose)).toBe(true);
    expect(agree(fromPlain({ curve: [0.5], w: [0.5] }), fromPlain({ curve: [0.5], w: [0.6] }), loose)).toBe(false);
  });

  it('measures by the largest element where the scale is the tensor', () => {
    const pair = [fromPlain([0.001, 100]), fromPlain([0.002, 100])] as const;
    expect(agree(...pair, of({ ...CLOSE, scale: 'tensor' }))).toBe(true);
    expect(agree(...pair, of(CLOSE))).toBe(false);
  });
});
