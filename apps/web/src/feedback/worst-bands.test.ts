import { planeOf } from './tensor';
import { worstBands } from './worst-bands';

test('one wrong value colours its whole block', () => {
  const zeros = new Array<number>(16).fill(0);
  const received = planeOf({ shape: [4, 4], values: zeros.with(6, 1e9) }, []);
  const expected = planeOf({ shape: [4, 4], values: zeros }, []);
  expect(worstBands({ received, expected }, { rows: 2, columns: 2 })).toEqual([
    ['within', 'above-3'],
    ['within', 'within'],
  ]);
});
