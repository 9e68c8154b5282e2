import type { Tensor } from '@gradus/values';
import type { Sample } from './tolerance-bounds';
import { judgeMargin, marginOf } from './tolerance-margin';

const tensor = (...numbers: number[]): Tensor => ({ kind: 'tensor', shape: [numbers.length], data: Float64Array.from(numbers) });
const sample = (exact: readonly number[], ...right: ReadonlyArray<readonly number[]>): Sample => ({
  exact: [tensor(...exact)],
  right: right.map((numbers, i) => ({ by: `way ${i}`, tensors: [tensor(...numbers)] })),
});
const ELEMENT = { rtol: 1e-5, atol: 0, scale: 'element' } as const;
const findings = (samples: readonly Sample[], tolerance: Parameters<typeof marginOf>[1]): string[] =>
  judgeMargin({ group: 'easy', check: 'close', ...marginOf(samples, tolerance) });

describe('marginOf', () => {
  it('takes the largest error of a right answer, and who makes it', () => {
    const margin = marginOf([sample([1, 2], [1, 2.000001], [1.000002, 2]), sample([5], [5], [5])], ELEMENT);
    expect(margin).toMatchObject({ worst: 'way 1', needed: expect.closeTo(2e-6, 10) as unknown, margin: { below: expect.closeTo(5, 4) as unknown } });
  });

  it('measures by the largest element where the scale is the tensor', () => {
    expect(marginOf([sample([1, 100], [1.0001, 100])], { ...ELEMENT, scale: 'tensor' }).needed).toBeCloseTo(1e-6, 10);
  });

  it('refuses from the smaller of half precision and 1 % on', () => {
    // A third is off by 2.4e-4 in half precision; 1 % of any value is 1e-2.
    expect(marginOf([sample([1 / 3], [1 / 3])], ELEMENT)).toMatchObject({ half: expect.closeTo(2.44e-4, 5) as unknown, onePercent: expect.closeTo(0.01) as unknown, upper: expect.closeTo(2.44e-4, 5) as unknown });
    expect(marginOf([sample([0.5], [0.5])], ELEMENT)).toMatchObject({ half: null, upper: expect.closeTo(0.01) as unknown });
  });

  it('asks half precision of one case of a group, and 1 % of every case', () => {
    const margin = marginOf([sample([1 / 3], [1 / 3]), sample([0.3333], [0.3333])], ELEMENT);
    expect(margin.half).toBe(Math.max(...[1 / 3, 0.3333].map((x) => marginOf([sample([x], [x])], ELEMENT).half ?? NaN)));
    // A case that is lost in atol, and one that is not.
    expect(marginOf([sample([1e-3], [1e-3]), sample([1], [1])], { rtol: 1e-5, atol: 1e-3, scale: 'element' }).onePercent).toBeLessThan(1e-5);
  });

  it('derives the geometric middle to one digit', () => {
    expect(marginOf([sample([1 / 3], [(1 / 3) * (1 + 1e-6)])], ELEMENT).derived).toEqual({ rtol: 2e-5, atol: 0 });
    // Nobody needs less than float32 itself.
    expect(marginOf([sample([1 / 3], [1 / 3])], ELEMENT).derived).toEqual({ rtol: 4e-6, atol: 0 });
  });

  it('derives beside the chosen atol, in the middle as measured with it', () => {
    const { derived } = marginOf([sample([1 / 3], [(1 / 3) * (1 + 1e-6)])], { rtol: 1e-9, atol: 1e-8, scale: 'element' });
    expect(derived).toEqual({ rtol: 2e-5, atol: 1e-8 });
  });

  it('derives an atol as well where the chosen one cannot stay', () => {
    const { derived } = marginOf([sample([1 / 3], [(1 / 3) * (1 + 1e-6)])], { rtol: 1e-5, atol: 0.1, scale: 'element' });
    expect(derived).toEqual({ rtol: 5e-10, atol: 5e-6 });
  });

  it('derives nothing where there is no room', () => {
    expect(marginOf([sample([1 / 3], [(1 / 3) * (1 + 2e-4)])], ELEMENT).derived).toBeNull();
  });

  it('tells in units of atol where there is no rtol', () => {
    expect(marginOf([sample([0.5], [0.500001])], { rtol: 0, atol: 1e-5, scale: 'element' })).toMatchObject({ needed: expect.closeTo(1e-6, 9) as unknown, onePercent: expect.closeTo(5e-3) as unknown });
  });
});

describe('judgeMargin', () => {
  const third = [sample([1 / 3], [(1 / 3) * (1 + 1e-6)])];

  it('finds nothing where there is room on both sides', () => {
    expect(findings(third, ELEMENT)).toEqual([]);
  });

  it.each([
    ['too tight', third, { ...ELEMENT, rtol: 1e-6, atol: 1e-12 }, 'too tight: way 0 needs 1.0 of it, at most half is right; rtol 2e-5, atol 1e-12 would do'],
    ['too wide for half precision', third, { ...ELEMENT, rtol: 1e-3 }, 'too wide: half precision would pass (0.24 of it); rtol 2e-5, atol 0e+0 would do'],
    ['too wide for 1 %', third, { ...ELEMENT, rtol: 0.02 }, 'too wide: an error of 1 % would pass (0.50 of it); rtol 2e-5'],
    ['impossible', [sample([1 / 3], [(1 / 3) * 1.001])], ELEMENT, 'no tolerance would do'],
    ['a solution that gives NaN', [sample([0.3], [NaN])], ELEMENT, 'too tight: way 0 needs Infinity'],
  ])('says of one that is %s what would do', (_name, samples, tolerance, sentence) => {
    expect(findings(samples, tolerance).join('\n')).toContain(sentence);
  });

  // The log loss of a perfect prediction is 1e-7. Beside a large one, neither half precision nor 1 % shows that 0 would pass for it.
  it('refuses an atol under which 0 would pass for the smallest value', () => {
    const losses = [sample([1e-7, 0.3], [1.19e-7, 0.3])];
    expect(findings(losses, { rtol: 1e-5, atol: 1e-6, scale: 'element' })).toEqual(['group easy, close: too wide: 0 would pass for the smallest value that matters, 1.0e-7: atol is 1e-6; rtol 6e-5, atol 5e-8 would do']);
    expect(findings(losses, { rtol: 1e-5, atol: 9e-8, scale: 'element' })).toEqual([]);
  });

  it('does not ask for a value that some right answer loses', () => {
    expect(findings([sample([1e-43, 0.3], [0, 0.3])], { rtol: 1e-5, atol: 1e-12, scale: 'element' })).toEqual([]);
  });

  it('takes what float32 loses for no loss of half precision', () => {
    const certain = [sample([1, 1e-66], [1, 0])];
    expect(marginOf(certain, { rtol: 1e-5, atol: 1e-8, scale: 'element' })).toMatchObject({ half: null, onePercent: expect.closeTo(0.01) as unknown });
    expect(findings(certain, { rtol: 1e-5, atol: 1e-8, scale: 'element' })).toEqual([]);
  });

  it('asks for whole tensors where the scale is the tensor', () => {
    const near = [sample([1e-9, 0.3], [0, 0.3])];
    expect(findings(near, { rtol: 1e-5, atol: 1e-6, scale: 'tensor' })).toEqual([]);
    expect(findings([sample([1e-9, 1e-8], [1e-9, 1e-8])], { rtol: 1e-5, atol: 1e-6, scale: 'tensor' }).join()).toContain('0 would pass for the smallest value');
  });
});
