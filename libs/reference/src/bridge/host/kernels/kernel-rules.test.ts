import { Sender } from '../../fixtures/messages.fixture';
import { openCpuHost } from '../cpu-host';
import { BridgeSession } from '../session';
import { KERNEL_RULES } from './kernel-rules';

type Message = readonly [inputs: ReadonlyArray<readonly [name: string, shape: readonly number[], dtype?: 'float32' | 'int32' | 'bool']>, attributes?: unknown];

const host = openCpuHost();
const HUGE = 2 ** 31 - 1;
/** Mebibytes: a tensor of 2²⁸ bytes is allowed. */
const LIMIT = 256;

let session: BridgeSession;
let sender: Sender;
beforeEach(() => {
  session = new BridgeSession(host);
  sender = new Sender(session);
});
afterEach(() => session[Symbol.dispose]());

/** The answer to a kernel on tensors of zeros. */
function send(kernel: string, [inputs, attributes = {}]: Message): unknown {
  return sender.run(
    kernel,
    inputs.map(([name, shape, dtype = 'float32']) => [name, sender.write(Array<number>(shape.reduce((a, b) => a * b, 1)).fill(0), shape, dtype), dtype, shape]),
    attributes,
  );
}

const window2d = { strides: 1, pad: 'valid', dataFormat: 'NHWC', dilations: 1 };

const GROWING: ReadonlyArray<readonly [kernel: string, ...Message]> = [
  ['Fill', [], { shape: [HUGE, HUGE], value: 0, dtype: 'float32' }],
  ['Tile', [['x', [2]]], { reps: [HUGE] }],
  ['PadV2', [['x', [2]]], { paddings: [[HUGE, HUGE]], constantValue: 0 }],
  ['MirrorPad', [['x', [2]]], { paddings: [[HUGE, 0]], mode: 'symmetric' }],
  ['ResizeBilinear', [['images', [1, 1, 1, 1]]], { size: [65536, 65536] }],
  ['ResizeNearestNeighbor', [['images', [1, 1, 1, 1]]], { size: [65536, 65536] }],
  ['OneHot', [['indices', [2], 'int32']], { depth: HUGE, onValue: 1, offValue: 0, dtype: 'int32' }],
  ['GatherV2', [['x', [1, 30_000]], ['indices', [3000], 'int32']], { axis: 0, batchDims: 0 }],
  ['GatherNd', [['params', [1, 30_000]], ['indices', [3000, 1], 'int32']]],
  ['ScatterNd', [['indices', [1, 1], 'int32'], ['updates', [1]]], { shape: [HUGE] }],
  ['Diag', [['x', [9000]]]],
  ['UnsortedSegmentSum', [['x', [1]], ['segmentIds', [1], 'int32']], { numSegments: HUGE }],
  ['Bincount', [['x', [1], 'int32'], ['weights', [1]]], { size: HUGE }],
  ['Add', [['a', [9000, 1]], ['b', [1, 9000]]]],
  ['Greater', [['a', [9000, 1]], ['b', [1, 9000]]]],
  ['Prelu', [['x', [9000, 1]], ['alpha', [1, 9000]]]],
  ['BatchMatMul', [['a', [9000, 1]], ['b', [1, 9000]]], { transposeA: false, transposeB: false }],
  ['BatchMatMul', [['a', [9000, 1, 1, 1]], ['b', [9000, 1, 1]]], { transposeA: false, transposeB: false }],
  ['_FusedMatMul', [['a', [9000, 1]], ['b', [1, 9000]]], { transposeA: false, transposeB: false, activation: 'linear' }],
  ['Einsum', [['0', [9000]], ['1', [9000]]], { equation: 'i,j->ij' }],
  ['Conv2DBackpropInput', [['dy', [1, 1, 1, 1]], ['filter', [1, 1, 1, 1]]], { ...window2d, strides: 32768, pad: 'same', inputShape: [1, 32768, 32768, 1] }],
  ['Conv2DBackpropFilter', [['x', [1, 1, 1, 1]], ['dy', [1, 1, 1, 1]]], { ...window2d, pad: 'same', filterShape: [32768, 32768, 1, 1] }],
  ['DepthwiseConv2dNativeBackpropInput', [['dy', [1, 1, 1, 1]], ['filter', [1, 1, 1, 1]]], { ...window2d, strides: 32768, pad: 'same', inputShape: [1, 32768, 32768, 1] }],
  ['Conv3DBackpropInputV2', [['dy', [1, 1, 1, 1, 1]], ['filter', [1, 1, 1, 1, 1]]], { strides: 2048, pad: 'same', inputShape: [1, 2048, 2048, 2048, 1] }],
  ['AvgPool', [['x', [1, 1, 1, 1]]], { filterSize: 30_000, strides: 1, pad: 20_000 }],
  ['MaxPool3D', [['x', [1, 1, 1, 1, 1]]], { filterSize: 2000, strides: 1, pad: 1500, dataFormat: 'NDHWC' }],
  ['SpaceToBatchND', [['x', [1, 1, 1, 1]]], { blockShape: [1, 1], paddings: [[0, HUGE], [0, HUGE]] }],
];

describe('what grows beyond the limit is refused before it is computed', () => {
  it.each(GROWING.map(([kernel, ...message]) => ({ kernel, message })))('$kernel', ({ kernel, message }) => {
    expect(send(kernel, message)).toEqual(expect.stringMatching(new RegExp(`^!.*(more than ${LIMIT} MiB|is no shape|Too big|mirrors|more work)`)));
  });

  it('a list that is joined, with tensors that were given once', () => {
    const id = sender.write(Array<number>(100_000).fill(0));
    const inputs = Array.from({ length: 1000 }, (_, place) => [String(place), id, 'float32', [100_000]] as const);
    expect(sender.run('Concat', inputs, { axis: 0 })).toEqual(expect.stringMatching(/^!.*more than/));
    expect(sender.run('Pack', inputs, { axis: 0 })).toEqual(expect.stringMatching(/^!.*more than/));
  });

  it('parts beyond number', () => {
    expect(send('Unpack', [[['value', [20_000, 1]]], { axis: 0 }])).toEqual(expect.stringMatching(/^!/));
    expect(send('SplitV', [[['x', [20_000]]], { numOrSizeSplits: 20_000, axis: 0 }])).toEqual(expect.stringMatching(/^!/));
  });
});

const pool = { filterSize: 2, strides: 1, pad: 'valid' };
const UNFIT: ReadonlyArray<readonly [what: string, kernel: string, ...Message]> = [
  ['an axis out of range', 'Sum', [['x', [2, 2]]], { axis: 2 }],
  ['an axis that is NaN', 'Sum', [['x', [2, 2]]], { axis: Number.NaN }],
  ['an axis that is a text', 'Sum', [['x', [2, 2]]], { axis: '0' }],
  ['an axis twice', 'Sum', [['x', [2, 2]]], { axis: [0, -2] }],
  ['half an axis', 'Cumsum', [['x', [2, 2]]], { axis: 0.5 }],
  ['a slice that begins before the tensor', 'Slice', [['x', [4]]], { begin: [-1], size: [2] }],
  ['a slice that ends behind it', 'Slice', [['x', [4]]], { begin: [3], size: [2] }],
  ['a slice of another rank', 'Slice', [['x', [4]]], { begin: [0, 0], size: [1, 1] }],
  ['a stride of zero', 'StridedSlice', [['x', [4]]], { begin: [0], end: [4], strides: [0] }],
  ['a permutation that is none', 'Transpose', [['x', [2, 3]]], { perm: [0, 0] }],
  ['a permutation out of range', 'Transpose', [['x', [2, 3]]], { perm: [0, 7] }],
  ['repetitions of another rank', 'Tile', [['x', [2]]], { reps: [1, 2] }],
  ['negative paddings', 'PadV2', [['x', [4]]], { paddings: [[-1, 0]], constantValue: 0 }],
  ['paddings of another rank', 'PadV2', [['x', [4]]], { paddings: [[0, 0], [0, 0]], constantValue: 0 }],
  ['parts that are more than the whole', 'SplitV', [['x', [4]]], { numOrSizeSplits: [3, 3], axis: 0 }],
  ['negative parts', 'SplitV', [['x', [4]]], { numOrSizeSplits: [6, -2], axis: 0 }],
  ['matrices that do not fit', 'BatchMatMul', [['a', [2, 3]], ['b', [2, 3]]], { transposeA: false, transposeB: false }],
  ['a vector for a matrix', 'BatchMatMul', [['a', [2]], ['b', [2]]], { transposeA: false, transposeB: false }],
  ['a flag that is a number', 'BatchMatMul', [['a', [2, 2]], ['b', [2, 2]]], { transposeA: 1, transposeB: false }],
  ['a bias that makes the output larger', '_FusedMatMul', [['a', [1, 1]], ['b', [1, 1]], ['bias', [9, 9]]], { transposeA: false, transposeB: false, activation: 'linear' }],
  ['an activation that nobody knows', '_FusedMatMul', [['a', [1, 1]], ['b', [1, 1]]], { transposeA: false, transposeB: false, activation: '__proto__' }],
  ['prelu without weights', '_FusedMatMul', [['a', [1, 1]], ['b', [1, 1]]], { transposeA: false, transposeB: false, activation: 'prelu' }],
  ['an equation of other ranks', 'Einsum', [['0', [2]], ['1', [2]]], { equation: 'ij,j->i' }],
  ['an equation of other sizes', 'Einsum', [['0', [2]], ['1', [3]]], { equation: 'i,i->' }],
  ['channels that differ', 'Conv2D', [['x', [1, 3, 3, 2]], ['filter', [1, 1, 1, 1]]], window2d],
  ['a stride of 0', 'Conv2D', [['x', [1, 3, 3, 1]], ['filter', [1, 1, 1, 1]]], { ...window2d, strides: 0 }],
  ['strides that are NaN', 'Conv2D', [['x', [1, 3, 3, 1]], ['filter', [1, 1, 1, 1]]], { ...window2d, strides: [Number.NaN, 1] }],
  ['a negative padding', 'Conv2D', [['x', [1, 3, 3, 1]], ['filter', [1, 1, 1, 1]]], { ...window2d, pad: -1 }],
  ['a convolution of vectors', 'Conv2D', [['x', [3]], ['filter', [3]]], window2d],
  ['a gradient of another shape', 'Conv2DBackpropInput', [['dy', [1, 2, 2, 1]], ['filter', [1, 1, 1, 1]]], { ...window2d, inputShape: [1, 3, 3, 1] }],
  ['a gradient towards another filter', 'Conv2DBackpropFilter', [['x', [1, 3, 3, 1]], ['dy', [1, 2, 2, 1]]], { ...window2d, filterShape: [3, 3, 1, 1] }],
  ['a pool gradient of another shape', 'MaxPoolGrad', [['dy', [1, 9, 9, 1]], ['input', [1, 3, 3, 1]], ['output', [1, 2, 2, 1]]], pool],
  ['a pool output of another shape', 'MaxPoolGrad', [['dy', [1, 2, 2, 1]], ['input', [1, 3, 3, 1]], ['output', [1, 1, 1, 1]]], pool],
  ['a pool without a window', 'AvgPool', [['x', [1, 3, 3, 1]]], { ...pool, filterSize: 0 }],
  ['a mean that is too long', 'FusedBatchNorm', [['x', [1, 2, 2, 2]], ['mean', [3]], ['variance', [3]]], { varianceEpsilon: 0.1 }],
  ['a variance of another shape', 'FusedBatchNorm', [['x', [1, 2, 2, 2]], ['mean', [2]], ['variance', [1]]], { varianceEpsilon: 0.1 }],
  ['indices that are no integers', 'GatherV2', [['x', [3]], ['indices', [1]]], { axis: 0, batchDims: 0 }],
  ['more columns than dimensions', 'GatherNd', [['params', [3]], ['indices', [1, 2], 'int32']]],
  ['updates of another shape', 'ScatterNd', [['indices', [2, 1], 'int32'], ['updates', [3]]], { shape: [5] }],
  ['segments for other rows', 'UnsortedSegmentSum', [['x', [3]], ['segmentIds', [2], 'int32']], { numSegments: 2 }],
  ['more largest than there are', 'TopK', [['x', [3]]], { k: 4, sorted: true }],
  ['a condition of another type', 'Select', [['condition', [2]], ['t', [2]], ['e', [2]]]],
  ['blocks that do not divide', 'BatchToSpaceND', [['x', [3, 1, 1, 1]]], { blockShape: [2, 1], crops: [[0, 0], [0, 0]] }],
  ['a block of 0', 'SpaceToBatchND', [['x', [1, 2, 2, 1]]], { blockShape: [0, 1], paddings: [[0, 0], [0, 0]] }],
  ['a softmax over another dimension', 'Softmax', [['logits', [2, 2]]], { dim: 0 }],
  ['a type that does not cross', 'Cast', [['x', [2]]], { dtype: 'complex64' }],
  ['a value without a type', 'Fill', [], { shape: [1], value: true, dtype: null }],
  ['attributes that are a list', 'Sum', [['x', [2]]], []],
  ['attributes that are null', 'Sum', [['x', [2]]], null],
  ['attributes as deep as a well', 'Slice', [['x', [2]]], { begin: [[[[[0]]]]], size: [1] }],
];

describe('what does not fit together is refused', () => {
  it.each(UNFIT.map(([what, kernel, ...message]) => ({ what, kernel, message })))('$what', ({ kernel, message }) => {
    expect(send(kernel, message)).toEqual(expect.stringMatching(/^!/));
  });
});

describe('what TensorFlow dies of is left to the isolate', () => {
  it.each(['Conv2D', 'DepthwiseConv2dNative', 'FusedConv2D', 'FusedDepthwiseConv2D'])('a padding wider than the filter of %s', (kernel) => {
    const attributes = { ...window2d, strides: 100, pad: [[0, 0], [0, 3], [4, 32_768], [0, 0]] };
    expect(send(kernel, [[['x', [2, 5, 4, 3]], ['filter', [2, 1, 3, 3]]], attributes])).toEqual(expect.stringMatching(/^\?/));
  });
});

const wide = { filterSize: [2, 5], strides: 2, pad: 0 };
const WIDE: ReadonlyArray<readonly [kernel: string, ...Message]> = [
  ['AvgPoolGrad', [['dy', [1, 1, 1, 2]], ['input', [1, 2, 2, 2]]], wide],
  ['MaxPoolGrad', [['dy', [1, 1, 1, 2]], ['input', [1, 2, 2, 2]], ['output', [1, 1, 1, 2]]], wide],
  ['AvgPool', [['x', [1, 2, 2, 2]]], wide],
  ['Conv2D', [['x', [1, 2, 2, 2]], ['filter', [2, 5, 2, 1]]], { ...window2d, pad: 0 }],
];

describe('what TensorFlow dies of by a division is left to the isolate', () => {
  it.each(WIDE.map(([kernel, ...message]) => ({ kernel, message })))('$kernel of a window that is wider than the image, but not higher', ({ kernel, message }) => {
    expect(send(kernel, message)).toEqual(expect.stringMatching(/^\?/));
  });
});

describe('places beyond the tensor are refused', () => {
  const int = (values: readonly number[], shape: readonly number[]) => sender.write(values, shape, 'int32');
  const x = () => sender.write([1, 2, 3, 4, 5, 6], [2, 3]);
  it.each<readonly [string, () => unknown]>([
    ['GatherV2', () => sender.run('GatherV2', [['x', x(), 'float32', [2, 3]], ['indices', int([0, 3], [2]), 'int32', [2]]], { axis: 1, batchDims: 0 })],
    ['GatherV2, below', () => sender.run('GatherV2', [['x', x(), 'float32', [2, 3]], ['indices', int([0, -1], [2]), 'int32', [2]]], { axis: 1, batchDims: 0 })],
    ['GatherNd', () => sender.run('GatherNd', [['params', x(), 'float32', [2, 3]], ['indices', int([0, 3], [1, 2]), 'int32', [1, 2]]])],
    ['ScatterNd', () => sender.run('ScatterNd', [['indices', int([6], [1, 1]), 'int32', [1, 1]], ['updates', sender.write([1]), 'float32', [1]]], { shape: [6] })],
    ['TensorScatterUpdate', () => sender.run('TensorScatterUpdate', [['tensor', x(), 'float32', [2, 3]], ['indices', int([1, 3], [1, 2]), 'int32', [1, 2]], ['updates', sender.write([1]), 'float32', [1]]])],
    ['UnsortedSegmentSum', () => sender.run('UnsortedSegmentSum', [['x', x(), 'float32', [2, 3]], ['segmentIds', int([0, 2], [2]), 'int32', [2]]], { numSegments: 2 })],
    ['Bincount', () => sender.run('Bincount', [['x', int([-1, 2], [2]), 'int32', [2]], ['weights', sender.write([1, 1]), 'float32', [2]]], { size: 3 })],
  ])('%s', (_, run) => {
    expect(run()).toEqual(expect.stringMatching(/^!the index/));
  });
});

it('every kernel that crosses is one of TensorFlow.js', () => {
  const known = host.tf.getKernelsForBackend('cpu').map(({ kernelName }) => kernelName);
  expect([...KERNEL_RULES.keys()].filter((name) => !known.includes(name))).toEqual([]);
  expect(KERNEL_RULES.size).toBeGreaterThan(120);
});
