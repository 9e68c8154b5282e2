/**
 * The answers that every start of a process asks for: of each family of kernels one or two, the known faults of backends among
 * them. The whole table costs a fresh isolate 150 ms, these a quarter of that.
 */
export const QUICK_NAMES: readonly string[] = [
  'exp', 'tanh', 'erf', 'log of special values', 'exp of special values', 'tanh of special values', 'relu of special values',
  'clipByValue', 'int32 round', 'int32 division of negatives', 'int32 mod of negatives', 'int32 matMul', 'cast of floats to int32 goes towards 0',
  'cast to bool and back', 'sum over the outer axes', 'sum of 1000', 'argMax, ties to the first', 'cumsum', 'softmax of ±1000', 'softmax',
  'logSumExp at ±1000', 'mean and variance', 'matMul, both transposed', 'matMul keeps the digits of its factors', 'gradient of matMul',
  'conv2d same 3', 'conv2d same, even kernel, stride 2', 'gradients of conv2d same, even kernel, stride 2', 'depthwise', 'gradients of depthwise',
  'maxPool at borders, all negative', 'gradient of maxPool at borders, all negative', 'gradient of maxPool valid, all negative',
  'softmax cross entropy and its gradient', 'gradient of layer norm', 'gather of rows', 'gradient of gather adds up', 'topk, ties to the first',
  'oneHot', 'transpose of three axes', 'gradient of mul, broadcast', 'gradient of max over an axis', 'ten steps of RMSProp', 'randomUniform with a seed',
];
