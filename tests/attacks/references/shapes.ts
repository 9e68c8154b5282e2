import { type HostileReference, body, gives, told } from './hostile-reference';

/** As each backend says it. */
const TOO_LARGE = /RangeError|memory|more than 256 MiB|no shape|Too big/;

/** Shapes, kernels, attributes and data ids that are not what they should be. */
export const shapes: readonly HostileReference[] = [
  { tries: 'a tensor of 40 GB', reference: body('return tf.zeros([1e5, 1e5]);'), expects: told(TOO_LARGE, 2) },
  { tries: 'a tensor of 8 GB filled with ones', reference: body('return tf.fill([2 ** 31], 1);'), expects: told(TOO_LARGE, 2) },
  { tries: 'broadcasting a scalar to 40 GB', reference: body('return tf.broadcastTo(tf.scalar(1), [1e5, 1e5]);'), expects: told(TOO_LARGE, 2) },
  { tries: 'tiling to 40 GB', reference: body('return tf.tile(tf.ones([1000]), [1e7]);'), expects: told(TOO_LARGE, 2) },
  { tries: 'one-hot of 4 GB', reference: body("return tf.oneHot(tf.tensor1d([1], 'int32'), 1e9);"), expects: told(TOO_LARGE, 2) },
  { tries: 'a range of 10¹⁰ numbers', reference: body('return tf.range(0, 1e10);'), expects: told(TOO_LARGE, 2) },
  { tries: 'a convolution whose stride is 0', reference: body('return tf.conv2d(tf.ones([1, 4, 4, 1]), tf.ones([2, 2, 1, 1]), 0, "valid");'), expects: told(/./, 2) },
  { tries: 'a shape of NaN', reference: body('return tf.tensor([1, 2], [NaN]);'), expects: told(/./, 2) },
  { tries: 'a shape of −1', reference: body('return tf.ones([-1]);'), expects: told(/./, 2) },
  { tries: 'a shape that was changed afterwards', reference: body('const t = tf.ones([2]);\nt.shape = [1000000];\nreturn t;'), expects: told(/shape/) },
  { tries: 'a shape that grows while it is read', reference: body('const t = tf.ones([2]);\nlet n = 1;\nObject.defineProperty(t, "shape", { get: () => [n++] });\nreturn t;'), expects: told(/shape/) },
  { tries: 'a kernel that does not exist', reference: body('return tf.engine().runKernel("NoSuchKernel", { x: tf.ones([2]) });'), expects: told(/NoSuchKernel/, 2) },
  { tries: 'a kernel without its inputs', reference: body('return tf.engine().runKernel("BatchMatMul", { a: 5 });'), expects: told(/./, 2) },
  { tries: 'slicing beyond the end', reference: body('return tf.engine().runKernel("Slice", { x: tf.ones([4]) }, { begin: [1e6], size: [1e6] });'), expects: told(/./, 2) },
  { tries: 'gathering by an index far outside', reference: body('return tf.gather(tf.ones([4]), tf.tensor1d([1e8, -1e8], "int32"));'), expects: told(/./, 2) },
  { tries: 'gatherND by an index far outside', reference: body('return tf.gatherND(tf.ones([4]), tf.tensor2d([[1e8]], [1, 1], "int32"));'), expects: told(/./, 2) },
  { tries: 'a data id of its own making', reference: body('return tf.engine().makeTensorFromDataId({ id: 1 }, [4], "float32");'), expects: told(/./) },
  { tries: 'data ids 0 to 999, guessed', reference: body('return Array.from({ length: 1000 }, (_, id) => tf.engine().makeTensorFromDataId({ id }, [1], "float32").dataSync()[0]);'), expects: told(/./) },
  { tries: 'more of a tensor than it holds, by its data id', reference: body('return tf.engine().makeTensorFromDataId(tf.ones([2]).dataId, [1000], "float32");'), expects: told(/shape/) },
  { tries: 'a tensor of another size by reshaping its own object', reference: body('const t = tf.ones([4]);\nt.size = 4000000;\nt.shape = [2000, 2000];\nreturn t.add(1);'), expects: told(/./, 'any') },
  { tries: 'an object that says it is a tensor', reference: body('return { data: () => 1, dataSync: 5, throwIfDisposed: 1, shape: [2], dtype: "float32" };'), expects: told(/./) },
  { tries: 'an object that reads like a tensor', reference: body('return { data: () => [1, 2], dataSync: 1, throwIfDisposed: 1, shape: [2], dtype: "float32" };'), expects: gives([1, 2]) },
  { tries: 'a tensor whose data never ends', reference: body('return { dataId: {}, shape: [2], dtype: "float32", data: function* () { for (;;) yield 1; }, dataSync: 1, throwIfDisposed: 1 };'), expects: told(/more than 1 s|memory/) },
  { tries: 'a tensor of rank 40', reference: body('const t = tf.ones([1]);\nt.shape = new Array(40).fill(1);\nreturn t;'), expects: told(/nested more than 32/) },
  { tries: 'a billion empty rows', reference: body('return tf.zeros([1e9, 0]);'), expects: told(/parts/) },
  { tries: 'complex numbers', reference: body('return tf.complex([1], [2]);'), expects: told(/complex/) },
  { tries: 'a tensor that was disposed', reference: body('const t = tf.ones([2]);\nt.dispose();\nreturn t;'), expects: told(/disposed/) },
];
