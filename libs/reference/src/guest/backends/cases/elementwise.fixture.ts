import fc from 'fast-check';
import { type CaseArbitrary, type Dtype, anyTensor, broadcastShapes, filled, real, shape, tensor, valueOf } from './tensors.fixture';

const UNARY = [
  'Abs', 'Acos', 'Acosh', 'Asin', 'Asinh', 'Atan', 'Atanh', 'Ceil', 'Cos', 'Cosh', 'Elu', 'Erf', 'Exp', 'Expm1', 'Floor', 'Identity',
  'IsFinite', 'IsInf', 'IsNan', 'Log', 'Log1p', 'Neg', 'OnesLike', 'Reciprocal', 'Relu', 'Relu6', 'Round', 'Rsqrt', 'Selu', 'Sigmoid',
  'Sign', 'Sin', 'Sinh', 'Softplus', 'Sqrt', 'Square', 'Tan', 'Tanh', 'ZerosLike',
];
const BINARY = ['Add', 'Atan2', 'FloorDiv', 'Maximum', 'Minimum', 'Mod', 'Multiply', 'Pow', 'RealDiv', 'SquaredDifference', 'Sub'];
const COMPARISONS = ['Equal', 'Greater', 'GreaterEqual', 'Less', 'LessEqual', 'NotEqual'];
const LOGICAL = ['LogicalAnd', 'LogicalOr'];

const unary: CaseArbitrary = anyTensor().map((x) => ({ inputs: { x }, attrs: {} }));

function binary(...types: readonly Dtype[]): CaseArbitrary {
  return fc.tuple(broadcastShapes, fc.constantFrom(...types)).chain(([[a, b], dtype]) =>
    fc.tuple(filled(a, dtype), filled(b, dtype)).map(([x, y]) => ({ inputs: { a: x, b: y }, attrs: {} })),
  );
}

const sameShape = (names: readonly [string, string]): CaseArbitrary =>
  shape(0, 3).chain((dims) => fc.tuple(filled(dims), filled(dims)).map(([a, b]) => ({ inputs: { [names[0]]: a, [names[1]]: b }, attrs: {} })));

const list = fc.tuple(shape(0, 3), fc.integer({ min: 1, max: 4 }));

export const elementwise: Readonly<Record<string, CaseArbitrary>> = {
  ...Object.fromEntries(UNARY.map((name) => [name, unary])),
  ...Object.fromEntries(BINARY.map((name) => [name, binary('float32', 'float32', 'int32')])),
  ...Object.fromEntries(COMPARISONS.map((name) => [name, binary('float32', 'float32', 'int32', 'bool')])),
  ...Object.fromEntries(LOGICAL.map((name) => [name, binary('bool')])),
  BitwiseAnd: shape(0, 3).chain((dims) => fc.tuple(filled(dims, 'int32'), filled(dims, 'int32')).map(([a, b]) => ({ inputs: { a, b }, attrs: {} }))),
  LogicalNot: shape(0, 4).chain((dims) => filled(dims, 'bool')).map((x) => ({ inputs: { x }, attrs: {} })),
  AddN: list.chain(([dims, count]) => fc.array(filled(dims), { minLength: count, maxLength: count })).map((inputs) => ({ inputs, attrs: {} })),
  ClipByValue: fc.tuple(anyTensor(), real, real).map(([x, a, b]) => ({ inputs: { x }, attrs: { clipValueMin: Math.min(a, b), clipValueMax: Math.max(a, b) } })),
  EluGrad: sameShape(['dy', 'y']),
  LeakyRelu: fc.tuple(shape(0, 3).chain((dims) => filled(dims)), fc.constantFrom(0.2, 0, 1, -0.5)).map(([x, alpha]) => ({ inputs: { x }, attrs: { alpha } })),
  Prelu: broadcastShapes.chain(([a, b]) => fc.tuple(filled(a), filled(b)).map(([x, alpha]) => ({ inputs: { x, alpha }, attrs: {} }))),
  Step: fc.tuple(anyTensor(), fc.constantFrom(0, 0.5, -2)).map(([x, alpha]) => ({ inputs: { x }, attrs: { alpha } })),
  Cast: fc.tuple(anyTensor(), fc.constantFrom('float32', 'int32', 'bool')).map(([x, dtype]) => ({ inputs: { x }, attrs: { dtype } })),
  Select: shape(1, 3).chain((dims) =>
    fc.tuple(fc.boolean(), fc.constantFrom<Dtype>('float32', 'int32', 'bool')).chain(([narrow, dtype]) =>
      fc
        .tuple(tensor(narrow ? dims.slice(0, 1) : dims, valueOf('bool'), 'bool'), filled(dims, dtype), filled(dims, dtype))
        .map(([condition, t, e]) => ({ inputs: { condition, t, e }, attrs: {} })),
    ),
  ),
  Softmax: fc.tuple(shape(1, 3)).chain(([dims]) => filled(dims).map((logits) => ({ inputs: { logits }, attrs: { dim: dims.length - 1 } }))),
};
