import ts from 'typescript';
import { type Mutator, operand, replace, swap } from '../mutation';

/** `a[i][j]` → `a[j][i]`. */
export const swappedIndices: Mutator = (node) => {
  if (!ts.isElementAccessExpression(node) || !ts.isElementAccessExpression(node.expression)) return [];
  const [first, second] = [node.expression.argumentExpression.getText(), node.argumentExpression.getText()];
  return first === second ? [] : replace(node, `${node.expression.expression.getText()}[${second}][${first}]`);
};

/** `a[i]` → `a[i + 1]`, `a[i - 1]`. A number alone has its neighbours already. */
export const movedIndex: Mutator = (node) => {
  if (!ts.isElementAccessExpression(node)) return [];
  const at = node.argumentExpression;
  if (ts.isNumericLiteral(at) || ts.isStringLiteralLike(at)) return [];
  return replace(at, `${at.getText()} + 1`, `${at.getText()} - 1`);
};

/** `x[0].length` ↔ `x.length`, for an `x` that is indexed twice somewhere. */
export const otherLength: Mutator = (node) => {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'length') return [];
  const of = node.expression;
  if (ts.isElementAccessExpression(of)) return replace(node, `${of.expression.getText()}.length`);
  return node.getSourceFile().text.includes(`${of.getText()}[0].length`) ? replace(node, `${of.getText()}[0].length`) : [];
};

/** `const [down, right] = …` → `const [right, down] = …`. */
export const swappedNames: Mutator = (node) => {
  if (!ts.isArrayBindingPattern(node)) return [];
  const [a, b] = node.elements;
  return a && b && !ts.isOmittedExpression(a) && !ts.isOmittedExpression(b) ? swap(a, b) : [];
};

/** `f(a, b, …)` → `f(b, a, …)`, each pair of neighbours, for the program's own functions. */
export const swappedArguments: Mutator = (node) => {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
  return node.arguments.slice(1).flatMap((argument, i) => {
    const before = node.arguments[i];
    return before && !ts.isArrowFunction(before) && !ts.isArrowFunction(argument) ? swap(before, argument) : [];
  });
};

/** `a - b` → `b - a`, `a / b` → `b / a`. */
export const swappedOperands: Mutator = (node) => {
  if (!ts.isBinaryExpression(node)) return [];
  const { left, right, operatorToken } = node;
  const isOrdered = operatorToken.kind === ts.SyntaxKind.MinusToken || operatorToken.kind === ts.SyntaxKind.SlashToken;
  return isOrdered && left.getText() !== right.getText() ? replace(node, `${operand(right)} ${operatorToken.getText()} ${operand(left)}`) : [];
};
