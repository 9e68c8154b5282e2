import ts from 'typescript';
import { type Mutation, type Mutator, replace } from '../mutation';

/** Numbers become their neighbours; small ones (an ε, a rate) ten times themselves. */
export const otherNumber: Mutator = (node) => {
  if (!ts.isNumericLiteral(node)) return [];
  const value = Number(node.text);
  return replace(node, ...neighbours(value).map(String));
};

function neighbours(value: number): number[] {
  if (value === 0) return [1];
  if (value === 1) return [0, 2];
  if (value === 0.5) return [1, 0.25];
  if (Number.isInteger(value)) return [value - 1, value + 1];
  return [value * 10, 0];
}

export const otherLiteral: Mutator = (node): Mutation[] => {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return replace(node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) return replace(node, 'true');
  if (ts.isIdentifier(node) && node.text === 'Infinity' && !ts.isPropertyAccessExpression(node.parent)) return replace(node, '0');
  const isText = ts.isStringLiteral(node) && !ts.isPropertyAssignment(node.parent) && !ts.isElementAccessExpression(node.parent);
  return isText && node.text !== '' ? replace(node, "''") : [];
};
