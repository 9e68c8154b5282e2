import ts from 'typescript';

/** One change of a program's text: what stands from `start` to `end` becomes `text`. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What can be changed at one node of the syntax tree. Looks at the node, its children and its parent alone. */
export type Mutator = (node: ts.Node) => readonly Mutation[];

export function replace(node: ts.Node, ...texts: readonly string[]): Mutation[] {
  return texts.map((text) => ({ start: node.getStart(), end: node.getEnd(), text }));
}

/** The node's text, in parentheses where it might bind less tightly than what is put beside it. */
export function operand(node: ts.Node): string {
  const isTight = ts.isIdentifier(node) || ts.isNumericLiteral(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node) || ts.isParenthesizedExpression(node);
  return isTight ? node.getText() : `(${node.getText()})`;
}

/** Two neighbours exchange their places; none where they are equal. */
export function swap(a: ts.Node, b: ts.Node): Mutation[] {
  if (a.getText() === b.getText()) return [];
  const between = a.getSourceFile().text.slice(a.getEnd(), b.getStart());
  return [{ start: a.getStart(), end: b.getEnd(), text: `${b.getText()}${between}${a.getText()}` }];
}

/** `x.name(…)`; undefined for any other call. */
export function methodCall(node: ts.Node): { readonly name: string; readonly of: ts.Expression; readonly args: ts.NodeArray<ts.Expression>; readonly nameNode: ts.Node } | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression } = node.expression;
  return { name: name.text, of: expression, args: node.arguments, nameNode: name };
}
