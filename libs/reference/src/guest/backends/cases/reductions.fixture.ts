import fc from 'fast-check';
import { type CaseArbitrary, type Dtype, type TensorSpec, axisOf, filled, shape } from './tensors.fixture';

function reduction(attribute: string, types: readonly Dtype[]): CaseArbitrary {
  return reduced(types).chain((x) => {
    const rank = x.shape.length;
    return fc.tuple(fc.uniqueArray(fc.nat(Math.max(0, rank - 1)), { maxLength: rank }), fc.boolean(), fc.boolean()).map(([axes, negative, keepDims]) => ({
      inputs: { x },
      attrs: { [attribute]: negative ? axes.map((axis) => axis - rank) : axes, keepDims },
    }));
  });
}

function reduced(types: readonly Dtype[]): fc.Arbitrary<TensorSpec> {
  return fc.tuple(shape(1, 4), fc.constantFrom(...types)).chain(([dims, dtype]) => filled(dims, dtype));
}

const position: CaseArbitrary = reduced(['float32', 'float32', 'int32']).chain((x) => axisOf(x.shape.length).map((axis) => ({ inputs: { x }, attrs: { axis } })));
const cumulative: CaseArbitrary = reduced(['float32', 'float32', 'int32']).chain((x) =>
  fc.tuple(axisOf(x.shape.length), fc.boolean(), fc.boolean()).map(([axis, exclusive, reverse]) => ({ inputs: { x }, attrs: { axis, exclusive, reverse } })),
);

const numbers: readonly Dtype[] = ['float32', 'float32', 'int32'];

export const reductions: Readonly<Record<string, CaseArbitrary>> = {
  All: reduction('axis', ['bool']),
  Any: reduction('axis', ['bool']),
  ArgMax: position,
  ArgMin: position,
  Cumprod: cumulative,
  Cumsum: cumulative,
  Max: reduction('reductionIndices', numbers),
  Mean: reduction('axis', numbers),
  Min: reduction('axis', numbers),
  Prod: reduction('axis', numbers),
  Sum: reduction('axis', [...numbers, 'bool']),
};
