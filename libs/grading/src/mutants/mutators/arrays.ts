import ts from 'typescript';
import { type Mutator, methodCall, operand, replace } from '../mutation';

const DROPPED: ReadonlySet<string> = new Set(['map', 'filter', 'reverse', 'toReversed', 'sort', 'toSorted', 'flat', 'concat', 'trim', 'toLowerCase']);
const INSTEAD: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  push: 'unshift',
  unshift: 'push',
  pop: 'shift',
  shift: 'pop',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  // Those that change their array instead of a copy: `unchanged` must notice.
  toSorted: 'sort',
  toReversed: 'reverse',
};

/** `x.map(f)` → `x`. */
export const droppedMethod: Mutator = (node) => {
  const call = methodCall(node);
  return call && DROPPED.has(call.name) ? replace(node, call.of.getText()) : [];
};

export const otherMethod: Mutator = (node) => {
  const call = methodCall(node);
  const instead = call && INSTEAD[call.name];
  return call && instead !== undefined ? replace(call.nameNode, instead) : [];
};

/** `slice(a, b)` with a bound moved by one or left out; `slice()` is a copy and a copy less. */
export const otherSlice: Mutator = (node) => {
  const call = methodCall(node);
  if (call?.name !== 'slice') return [];
  const [from, to] = call.args;
  if (!from) return replace(node, call.of.getText());
  const moved = ts.isNumericLiteral(from) ? [] : replace(from, `${operand(from)} + 1`);
  if (!to) return [...moved, ...replace(node, call.of.getText())];
  return [...moved, ...replace(to, `${operand(to)} - 1`, `${operand(to)} + 1`), ...replace(node, `${call.of.getText()}.slice(${from.getText()})`)];
};

/** `reduce(f, start)` → `reduce(f)`. */
export const noStart: Mutator = (node) => {
  const call = methodCall(node);
  const [of, start] = call?.args ?? [];
  if (!call || (call.name !== 'reduce' && call.name !== 'reduceRight') || !of || !start) return [];
  return [{ start: of.getEnd(), end: start.getEnd(), text: '' }];
};

/** `[...x]` → `x`, `{ ...x }` → `x`, `structuredClone(x)` → `x`, `Array.from(x)` → `x`: the copy is the thing itself. */
export const noCopy: Mutator = (node) => {
  if (ts.isArrayLiteralExpression(node)) {
    const [only, ...others] = node.elements;
    return only && others.length === 0 && ts.isSpreadElement(only) ? replace(node, operand(only.expression)) : [];
  }
  if (ts.isObjectLiteralExpression(node)) {
    const [only, ...others] = node.properties;
    return only && others.length === 0 && ts.isSpreadAssignment(only) ? replace(node, operand(only.expression)) : [];
  }
  if (!ts.isCallExpression(node)) return [];
  const [only, ...others] = node.arguments;
  const isCopy = ['structuredClone', 'Array.from'].includes(node.expression.getText());
  return isCopy && only && others.length === 0 && !ts.isObjectLiteralExpression(only) ? replace(node, operand(only)) : [];
};
