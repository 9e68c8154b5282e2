import { type Expectation, type GoldenCase, type Topic, VALUES, whole } from './expectation';

/** A function and its derivative, number by number. */
const withDerivative = (call: string) => ({ inputs: { x }, outputs: { y, dy } }: GoldenCase): Expectation[] => [
  { call, args: [x], parts: whole(y) },
  { call: `${call}Derivative`, args: [x], parts: whole(dy) },
];

export const activations: Topic = {
  linear: withDerivative('linear'),
  relu: (golden) => {
    const { batch, x } = golden.inputs;
    if (batch !== undefined) return [{ call: 'inactiveUnits', args: [batch], parts: whole(golden.outputs['inactiveUnits']) }];
    // No number is near a NaN: those two have a property of their own in the exercise.
    return Array.isArray(x) && x.some(Number.isNaN) ? [] : withDerivative('relu')(golden);
  },
  'leaky-relu': ({ inputs: { kind, x, alpha }, outputs: { y, dy } }) => {
    const call = kind === 'elu' ? 'elu' : 'leakyRelu';
    return [
      { call, args: [x, alpha], parts: whole(y) },
      { call: `${call}Derivative`, args: [x, alpha], parts: whole(dy) },
    ];
  },
  sigmoid: withDerivative('sigmoid'),
  tanh: withDerivative('tanh'),
  softmax: ({ inputs: { z }, outputs: { p } }) => [
    { call: Array.isArray(z) && Array.isArray(z[0]) ? 'softmaxBatch' : 'softmax', args: [z], parts: whole(p) },
  ],
  'softmax-gradient': ({ inputs: { z, v }, outputs: { jacobian, product } }) => [
    { call: 'jacobian', args: [z], parts: whole(jacobian) },
    { call: 'product', args: [z, v], parts: whole(product) },
  ],
  decide: ({ inputs: { sigmoidOutput, tanhOutput }, outputs: { fromSigmoid, fromTanh } }) => [
    { call: 'fromSigmoid', args: [sigmoidOutput], parts: whole(fromSigmoid) },
    { call: 'fromTanh', args: [tanhOutput], parts: whole(fromTanh) },
  ],
  'scale-inputs': ({ inputs: { train, test }, outputs }) => {
    const parts = (...names: string[]): Expectation['parts'] => names.map((part) => ({ part, value: outputs[part], rtol: VALUES }));
    return [
      { call: 'columnStatistics', args: [train], parts: parts('min', 'max', 'mean', 'deviation') },
      { call: 'minMax', args: [train, test], parts: parts('minMaxTrain', 'minMaxTest') },
      { call: 'zScore', args: [train, test], parts: parts('zTrain', 'zTest') },
    ];
  },
};
