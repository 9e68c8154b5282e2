/**
 * Where each kernel runs when the WebAssembly backend is open. One stays on WebAssembly only if, within its condition, it
 * gives what the JavaScript backend gives (kernels.test.ts); all others run on the JavaScript backend. As shipped,
 * TensorFlow.js's kernels trust types, sizes and indices: of another type than they think, they overwrite the heap.
 */
import { type Condition, aboveUnderflow, always, biasFits, channelsLast, clamps, exponentFinite, fewTerms, gathers, logitsNear, numbersOnly, poolFits, selects, windowFits } from './conditions';

export interface Place {
  readonly condition: Condition;
  /** Of all inputs. */
  readonly types: ReadonlySet<string>;
  /** An output that is NaN or ±∞ is computed anew in JavaScript, whose sums in float64 do not overflow on the way. */
  readonly checksOutput: boolean;
}

function on(names: readonly string[], condition: Condition = always, types: readonly string[] = ['float32'], checksOutput = false): Record<string, Place> {
  return Object.fromEntries(names.map((name) => [name, { condition, types: new Set(types), checksOutput }]));
}

const sums = (names: readonly string[], condition: Condition): Record<string, Place> => on(names, condition, ['float32'], true);

export const ON_WASM: Readonly<Record<string, Place>> = {
  ...on(['Abs', 'Acos', 'Acosh', 'Asin', 'Asinh', 'Atan', 'Atanh', 'Ceil', 'Cosh', 'Exp', 'Expm1', 'Floor', 'IsFinite', 'IsInf', 'IsNan', 'LeakyRelu', 'Log']),
  ...on(['Neg', 'OnesLike', 'Reciprocal', 'Relu', 'Rsqrt', 'Sinh', 'Softplus', 'Sqrt', 'Square', 'Step', 'Tan', 'Tanh', 'ZerosLike']),
  ...on(['Add', 'AddN', 'Atan2', 'Multiply', 'RealDiv', 'SquaredDifference', 'Sub', 'Equal', 'Greater', 'GreaterEqual', 'Less', 'LessEqual', 'NotEqual']),
  ...on(['ArgMax', 'ArgMin', 'Max', 'Min', 'AvgPoolGrad']),
  ...on(['Softmax'], logitsNear),
  ...on(['Sigmoid'], aboveUnderflow),
  ...on(['Relu6'], numbersOnly),
  ...on(['ClipByValue'], clamps),
  ...on(['Pow'], exponentFinite),
  ...on(['Select'], selects, ['float32', 'bool']),
  ...on(['All', 'Any', 'LogicalAnd', 'LogicalNot', 'LogicalOr'], always, ['bool']),
  ...on(['Concat', 'Pack', 'PadV2', 'Reverse', 'Tile', 'Transpose'], always, ['float32', 'int32']),
  ...on(['ExpandDims', 'Identity', 'Reshape'], always, ['float32', 'int32', 'bool']),
  ...on(['GatherV2'], gathers, ['float32', 'int32']),
  ...sums(['Mean', 'Sum'], fewTerms),
  ...sums(['BatchMatMul', 'FusedBatchNorm'], always),
  ...sums(['_FusedMatMul'], biasFits),
  ...sums(['Conv2DBackpropInput'], channelsLast),
  ...sums(['Conv2D', 'DepthwiseConv2dNative', 'FusedConv2D', 'FusedDepthwiseConv2D'], windowFits),
  ...sums(['AvgPool', 'MaxPool'], poolFits),
};

/** Those that add a bias and apply an activation: of these, this one is right on WebAssembly, as it is none. */
export const FUSED: ReadonlySet<string> = new Set(['_FusedMatMul', 'FusedConv2D', 'FusedDepthwiseConv2D']);

/** With what is wrong on WebAssembly as shipped. */
export const ON_CPU: Readonly<Record<string, readonly string[]>> = {
  'WebAssembly lacks it': [
    'Complex', 'ComplexAbs', 'Conv2DBackpropFilter', 'DepthwiseConv2dNativeBackpropFilter', 'DepthwiseConv2dNativeBackpropInput', 'Draw', 'Einsum',
    'FFT', 'IFFT', 'Imag', 'RaggedGather', 'RaggedRange', 'RaggedTensorToTensor', 'Real', 'StaticRegexReplace', 'UnsortedSegmentSum',
  ],
  'gives wrong numbers': [
    'Cast', 'Conv3DBackpropFilterV2', 'Conv3DBackpropInputV2', 'CropAndResize', 'Dilation2D', 'Dilation2DBackpropFilter', 'Dilation2DBackpropInput',
    'EluGrad', 'FloorDiv', 'MaxPool3D', 'MaxPool3DGrad', 'MaxPoolGrad', 'MaxPoolWithArgmax', 'Mod', 'Multinomial', 'Prelu',
    'ResizeBilinearGrad', 'ResizeNearestNeighborGrad', 'RotateWithOffset', 'Sign', 'StridedSlice', 'TopK', 'Transform',
  ],
  // Erf by 1.5e-7, the others by 1e-3 and more near their zeros.
  'is inexact': ['Cos', 'Erf', 'LRN', 'Log1p', 'Selu', 'Sin'],
  'has another −0, NaN or overflow': ['Elu', 'LRNGrad', 'Maximum', 'Minimum', 'Prod', 'Round'],
  'reads and writes wherever an index says': ['GatherNd', 'ScatterNd', 'Slice', 'SparseToDense', 'TensorScatterUpdate'],
  'copies the whole input for each part': ['SplitV', 'Unpack'],
  'was found right, but is too rare to be worth a condition': [
    'AvgPool3D', 'AvgPool3DGrad', 'BatchToSpaceND', 'Bincount', 'BitwiseAnd', 'BroadcastArgs', 'Conv3D', 'Cumprod', 'Cumsum', 'DenseBincount', 'DepthToSpace',
    'Diag', 'Fill', 'FlipLeftRight', 'LinSpace', 'MirrorPad', 'NonMaxSuppressionV3', 'NonMaxSuppressionV4', 'NonMaxSuppressionV5', 'OneHot', 'Range',
    'ResizeBilinear', 'ResizeNearestNeighbor', 'SearchSorted', 'SpaceToBatchND', 'SparseFillEmptyRows', 'SparseReshape', 'SparseSegmentMean',
    'SparseSegmentSum', 'StringNGrams', 'StringSplit', 'StringToHashBucketFast', 'Unique',
  ],
};
