import { TestIsolate } from './isolate.fixture';

let isolate: TestIsolate;
beforeAll(async () => {
  isolate = await TestIsolate.start();
});
afterAll(() => isolate[Symbol.dispose]());

it.each([
  ['cumsum', -1, '1,3,3,7'],
  ['cumsum', -2, '1,2,4,6'],
  ['cumprod', -1, '1,2,3,12'],
])('%s along axis %i counts from the end', (name, axis, expected) => {
  const values = isolate.open('cpu').call('(name, axis) => tf[name](tf.tensor2d([[1, 2], [3, 4]]), axis).dataSync().join()', name, axis);
  expect(values).toBe(expected);
});

it.each([0, 1, -1, -2])('the gradient of cumsum along axis %i is the reversed sum', (axis) => {
  const values = isolate.open('cpu').call(
    `(axis) => {
      const [x, weights] = [tf.ones([2, 3]), tf.tensor2d([[1, 2, 3], [4, 5, 6]])];
      return tf.grad((each) => tf.cumsum(each, axis).mul(weights).sum())(x).arraySync().join();
    }`,
    axis,
  );
  expect(values).toBe(axis === 0 || axis === -2 ? '5,7,9,4,5,6' : '6,5,3,15,11,6');
});
