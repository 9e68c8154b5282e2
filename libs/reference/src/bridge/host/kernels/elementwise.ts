import { z } from 'zod';
import { type Inputs, type KernelRules, dtype, finite, noAttributes, real, refuseUnless, refuseUnlessSameType, rule, rules } from './rule';

const UNARY = [
  'Abs', 'Acos', 'Acosh', 'Asin', 'Asinh', 'Atan', 'Atanh', 'Ceil', 'Cos', 'Cosh', 'Elu', 'Erf', 'Exp', 'Expm1', 'Floor', 'IsFinite', 'IsInf', 'IsNan',
  'Log', 'Log1p', 'LogicalNot', 'Neg', 'OnesLike', 'Reciprocal', 'Relu', 'Relu6', 'Round', 'Rsqrt', 'Selu', 'Sigmoid', 'Sign', 'Sin', 'Sinh', 'Softplus',
  'Sqrt', 'Square', 'Tan', 'Tanh', 'ZerosLike',
];
const BINARY = [
  'Add', 'Atan2', 'Equal', 'FloorDiv', 'Greater', 'GreaterEqual', 'Less', 'LessEqual', 'LogicalAnd', 'LogicalOr', 'Maximum', 'Minimum', 'Mod', 'Multiply',
  'NotEqual', 'Pow', 'RealDiv', 'SquaredDifference', 'Sub',
];

const sameShape = ({ inputs }: { readonly inputs: Inputs }) => ({ shapes: [inputs.get('x').shape] });

const unary = <S extends z.ZodObject>(attributes: S) => rule({ inputs: ['x'], attributes, forecast: sameShape });

function broadcasting(a: string, b: string) {
  return rule({
    inputs: [a, b],
    attributes: noAttributes,
    forecast: ({ inputs, shapes: { backend_util } }) => {
      refuseUnlessSameType(inputs.all);
      return { shapes: [backend_util.assertAndGetBroadcastShape(inputs.get(a).shape, inputs.get(b).shape)] };
    },
  });
}

export const elementwise: KernelRules = {
  ...rules(UNARY, unary(noAttributes)),
  ...rules(BINARY, broadcasting('a', 'b')),
  Prelu: broadcasting('x', 'alpha'),
  ClipByValue: unary(z.object({ clipValueMin: real, clipValueMax: real })),
  LeakyRelu: unary(z.object({ alpha: finite })),
  Step: unary(z.object({ alpha: real.optional() })),
  Cast: unary(z.object({ dtype })),
  EluGrad: rule({
    inputs: ['dy', 'y'],
    attributes: noAttributes,
    forecast: ({ inputs, shapes: { util } }) => {
      util.assertShapesMatch(inputs.get('dy').shape, inputs.get('y').shape);
      return { shapes: [inputs.get('y').shape] };
    },
  }),
  AddN: rule({
    inputs: { atLeast: 1 },
    attributes: noAttributes,
    forecast: ({ inputs: { all }, shapes: { util } }) => {
      const [first] = all;
      refuseUnlessSameType(all);
      refuseUnless(first !== undefined && all.every(({ shape }) => util.arraysEqual(shape, first.shape)), 'the inputs differ in shape');
      return { shapes: [first?.shape ?? []] };
    },
  }),
  Select: rule({
    inputs: ['condition', 't', 'e'],
    attributes: noAttributes,
    forecast: ({ inputs, shapes: { util } }) => {
      const [condition, t, e] = [inputs.get('condition'), inputs.get('t'), inputs.get('e')];
      refuseUnless(condition.dtype === 'bool', 'the condition has to be of type bool');
      refuseUnlessSameType([t, e]);
      util.assertShapesMatch(t.shape, e.shape);
      util.assertShapesMatch(condition.shape, t.shape);
      return { shapes: [t.shape] };
    },
  }),
};
