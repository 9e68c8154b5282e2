/** Modules of another kind: they would end with "module is not defined", which tells a student nothing. */
import type { Diagnostic } from '@gradus/contract';
import ts from 'typescript';
import { complain, nodesOf } from './place';

const EXPORTS = {
  code: 'no-commonjs',
  message: '`module.exports` and `exports` are not available: write `export` before the function, `export function NAME(…)`',
};
const EXPORT_EQUALS = { code: 'no-commonjs', message: '`export =` is not available: write `export` before the function, `export function NAME(…)`' };
const REQUIRE = { code: 'no-imports', message: 'imports are not available, nor is `require`' };

/**
 * Only what runs whenever the module is loaded and certainly fails: a guarded `if (typeof module === 'object') …` does no harm,
 * and a program may have an `exports` of its own.
 */
export function commonJs(file: ts.SourceFile): Diagnostic[] {
  const found = file.statements.filter(isExportEquals).map((statement) => complain(statement, EXPORT_EQUALS));
  if (!/\b(?:exports|require)\b/.test(file.text)) return found;
  const own = new Set(nodesOf(file, isDeclaration).map(({ name }) => (name && ts.isIdentifier(name) ? name.text : '')));
  for (const statement of file.statements) {
    const target = ts.isExpressionStatement(statement) ? exportTarget(statement.expression) : undefined;
    if (target && !own.has(target.text)) found.push(complain(statement, EXPORTS));
    const call = requireCall(statement);
    if (call && !own.has('require')) found.push(complain(call, REQUIRE));
  }
  return found;
}

function isExportEquals(statement: ts.Statement): boolean {
  return ts.isExportAssignment(statement) && statement.isExportEquals === true;
}

type Declaration = ts.VariableDeclaration | ts.BindingElement | ts.FunctionDeclaration | ts.ClassDeclaration | ts.ModuleDeclaration;

function isDeclaration(node: ts.Node): node is Declaration {
  return (
    ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isModuleDeclaration(node)
  );
}

/** The `module` or `exports` at the left of an assignment: `module.exports = …`, `module.exports.f = …`, `exports.f = …`. */
function exportTarget(expression: ts.Expression): ts.Identifier | undefined {
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  let target: ts.Expression = expression.left;
  let member = '';
  while (ts.isPropertyAccessExpression(target)) {
    member = target.name.text;
    target = target.expression;
  }
  if (!ts.isIdentifier(target)) return undefined;
  return (target.text === 'module' && member === 'exports') || (target.text === 'exports' && member !== '') ? target : undefined;
}

/** `require("a")`, `const a = require("a")`, `const { b } = require("a").c`. */
function requireCall(statement: ts.Statement): ts.CallExpression | undefined {
  if (ts.isExpressionStatement(statement)) return callOfRequire(statement.expression);
  if (!ts.isVariableStatement(statement)) return undefined;
  return statement.declarationList.declarations.map(({ initializer }) => initializer && callOfRequire(initializer)).find(Boolean);
}

function callOfRequire(expression: ts.Expression): ts.CallExpression | undefined {
  let inner = expression;
  while (ts.isPropertyAccessExpression(inner) || ts.isAsExpression(inner)) inner = inner.expression;
  return ts.isCallExpression(inner) && ts.isIdentifier(inner.expression) && inner.expression.text === 'require' ? inner : undefined;
}
