import ts from 'typescript';
import { type Mutation, type Mutator, operand, replace } from '../mutation';

const K = ts.SyntaxKind;

/** What an operator becomes: the other operation, the bound moved by one, the opposite. */
const INSTEAD: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [K.PlusToken, ['-']],
  [K.MinusToken, ['+']],
  [K.AsteriskToken, ['/']],
  [K.SlashToken, ['*']],
  [K.PercentToken, ['*']],
  [K.AsteriskAsteriskToken, ['*']],
  [K.PlusEqualsToken, ['-=', '=']],
  [K.MinusEqualsToken, ['+=', '=']],
  [K.AsteriskEqualsToken, ['/=']],
  [K.SlashEqualsToken, ['*=']],
  [K.LessThanToken, ['<=', '>=']],
  [K.LessThanEqualsToken, ['<', '>']],
  [K.GreaterThanToken, ['>=', '<=']],
  [K.GreaterThanEqualsToken, ['>', '<']],
  [K.EqualsEqualsEqualsToken, ['!==']],
  [K.ExclamationEqualsEqualsToken, ['===']],
  [K.AmpersandAmpersandToken, ['||']],
  [K.BarBarToken, ['&&']],
]);

/** Operations of which one side alone may be left. */
const BOTH_SIDES: ReadonlySet<ts.SyntaxKind> = new Set([K.PlusToken, K.AsteriskToken, K.AmpersandAmpersandToken, K.BarBarToken]);
const LEFT_SIDE: ReadonlySet<ts.SyntaxKind> = new Set([K.SlashToken, K.MinusToken, K.PercentToken, K.AsteriskAsteriskToken, K.QuestionQuestionToken]);

export const otherOperator: Mutator = (node) => {
  if (!ts.isBinaryExpression(node) || joinsText(node)) return [];
  return replace(node.operatorToken, ...(INSTEAD.get(node.operatorToken.kind) ?? []));
};

/** `a * b` → `a`, `b`; `a / n` → `a`; `a - b` → `a`, `-b`. */
export const droppedTerm: Mutator = (node) => {
  if (!ts.isBinaryExpression(node) || joinsText(node)) return [];
  const { kind } = node.operatorToken;
  const { left, right } = node;
  if (kind === K.MinusToken) return replace(node, left.getText(), `-${operand(right)}`);
  if (BOTH_SIDES.has(kind)) return replace(node, left.getText(), right.getText());
  return LEFT_SIDE.has(kind) ? replace(node, left.getText()) : [];
};

/** `-x` → `x`, `!x` → `x`. */
export const droppedSign: Mutator = (node) => {
  const isSign = ts.isPrefixUnaryExpression(node) && (node.operator === K.MinusToken || node.operator === K.ExclamationToken);
  return isSign ? replace(node, node.operand.getText()) : [];
};

/** `i++` → `i += 2`. Counting the other way round is an endless loop, which proves nothing about the cases. */
export const otherStep: Mutator = (node) => {
  if (!ts.isPostfixUnaryExpression(node) && !ts.isPrefixUnaryExpression(node)) return [];
  if (node.operator === K.PlusPlusToken) return replace(node, `${node.operand.getText()} += 2`);
  return node.operator === K.MinusMinusToken ? replace(node, `${node.operand.getText()} -= 2`) : [];
};

function joinsText({ left, right, operatorToken }: ts.BinaryExpression): boolean {
  const isText = (side: ts.Node): boolean => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side);
  return operatorToken.kind === K.PlusToken && (isText(left) || isText(right));
}

/** A bound of a loop moved by one: `i < n` → `i < n - 1`. The operator's own mutants move it the other way. */
export const movedBound: Mutator = (node): Mutation[] => {
  if (!ts.isForStatement(node) || node.condition === undefined || !ts.isBinaryExpression(node.condition)) return [];
  const { right, operatorToken } = node.condition;
  const isUpper = operatorToken.kind === K.LessThanToken || operatorToken.kind === K.LessThanEqualsToken;
  return isUpper && !ts.isNumericLiteral(right) ? replace(right, `${operand(right)} - 1`) : [];
};
