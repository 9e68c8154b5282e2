import ts from 'typescript';
import { type Mutator, replace } from '../mutation';

/** What a removed statement is replaced by, so that the body of a loop may be one. */
export const REMOVED = ';';

/** A statement less; declarations stay, since without them nothing runs. */
export const removedStatement: Mutator = (node) => {
  const isRemovable =
    ts.isExpressionStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node) || ts.isThrowStatement(node) ||
    (ts.isIfStatement(node) && node.elseStatement === undefined);
  return isRemovable ? replace(node, REMOVED) : [];
};

/** The condition of an `if` or a `while` fixed. `if (false)` without an else is the statement removed. */
export const fixedCondition: Mutator = (node) => {
  if (ts.isWhileStatement(node)) return replace(node.expression, 'false');
  if (!ts.isIfStatement(node)) return [];
  return replace(node.expression, 'true', ...(node.elseStatement ? ['false'] : []));
};

/** `c ? a : b` → `a`, `b`, `c ? b : a`. */
export const otherBranch: Mutator = (node) => {
  if (!ts.isConditionalExpression(node)) return [];
  const [condition, yes, no] = [node.condition.getText(), node.whenTrue.getText(), node.whenFalse.getText()];
  return replace(node, yes, no, `${condition} ? ${no} : ${yes}`);
};

/** A function that gives back its first argument. */
export const returnedArgument: Mutator = (node) => {
  const returned = ts.isReturnStatement(node) ? node.expression : ts.isArrowFunction(node) && !ts.isBlock(node.body) ? node.body : undefined;
  const of = ts.isArrowFunction(node) ? node : ts.findAncestor(node, ts.isFunctionLike);
  const name = of?.parameters[0]?.name;
  if (!returned || !name || !ts.isIdentifier(name) || returned.getText() === name.text) return [];
  return replace(returned, name.text);
};
