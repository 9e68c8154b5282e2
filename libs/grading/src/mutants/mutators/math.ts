import ts from 'typescript';
import { type Mutator, methodCall, operand, replace } from '../mutation';

/** Functions of Math that people take for one another. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  max: ['min'],
  min: ['max'],
  floor: ['ceil', 'round'],
  ceil: ['floor', 'round'],
  round: ['floor', 'ceil'],
  trunc: ['ceil', 'floor'],
  exp: ['expm1'],
  expm1: ['exp'],
  log: ['log1p', 'log2'],
  log1p: ['log'],
  log2: ['log'],
  log10: ['log'],
  sin: ['cos'],
  cos: ['sin'],
  tanh: ['atan'],
};
const REMOVED: ReadonlySet<string> = new Set(['sqrt', 'abs', 'floor', 'ceil', 'round', 'trunc', 'sign', 'tanh', 'exp', 'log']);

export const otherFunction: Mutator = (node) => {
  const call = mathCall(node);
  return call ? replace(call.nameNode, ...(INSTEAD[call.name] ?? [])) : [];
};

/** `Math.sqrt(x)` → `x`; `Math.max(a, b)` → `a`, `b`. */
export const functionRemoved: Mutator = (node) => {
  const call = mathCall(node);
  if (!call || call.args.some(ts.isSpreadElement)) return [];
  const isLimit = (call.name === 'max' || call.name === 'min') && call.args.length === 2;
  return isLimit || REMOVED.has(call.name) ? replace(node, ...call.args.map(operand)) : [];
};

function mathCall(node: ts.Node): ReturnType<typeof methodCall> {
  const call = methodCall(node);
  return call?.of.getText() === 'Math' ? call : undefined;
}
