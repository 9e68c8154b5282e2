/** What is TypeScript and is not taken: each with a place and one sentence that says what to write instead. */
import type { Diagnostic } from '@gradus/contract';
import ts from 'typescript';
import { commonJs } from './common-js';
import { parse, parseErrors } from './parse';
import { MAX_DIAGNOSTICS, complain, nodesOf } from './place';

const IMPORTS = { code: 'no-imports', message: 'imports are not available' };
const JSX = { code: 'no-jsx', message: 'JSX is not available' };
const DECORATORS = { code: 'no-decorators', message: 'decorators are not available' };
const USING = { code: 'no-using', message: '`using` declarations are not available: write `const`' };

export function refusals(file: ts.SourceFile): Diagnostic[] {
  return [...imports(file), ...commonJs(file), ...decorators(file), ...usings(file)].slice(0, MAX_DIAGNOSTICS);
}

/** The one diagnostic of a text that would be right with JSX. */
export function jsx(text: string): Diagnostic[] | undefined {
  if (!text.includes('<')) return undefined;
  const file = parse(text, ts.ScriptKind.TSX);
  if (parseErrors(file).length > 0) return undefined;
  const [element] = nodesOf(file, isElement);
  return element && [complain(element, JSX)];
}

function isElement(node: ts.Node): node is ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment {
  return ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);
}

function imports(file: ts.SourceFile): Diagnostic[] {
  const found: ts.Node[] = file.statements.filter(bringsIn);
  // Deeper ones stand in a namespace, which must not hold any; TypeScript's emitter would drop them in silence.
  if (file.text.includes('import')) found.push(...nodesOf(file, isForeignAlias).filter(({ parent }) => parent !== file));
  return found.map((statement) => complain(statement, IMPORTS));
}

function bringsIn(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return statement.importClause?.isTypeOnly !== true;
  if (ts.isExportDeclaration(statement)) return statement.moduleSpecifier !== undefined && !statement.isTypeOnly;
  return isForeignAlias(statement);
}

/** `import a = require("a")`; `import a = N.b` gives a name to what is already there. */
function isForeignAlias(node: ts.Node): node is ts.ImportEqualsDeclaration {
  return ts.isImportEqualsDeclaration(node) && !node.isTypeOnly && ts.isExternalModuleReference(node.moduleReference);
}

function decorators(file: ts.SourceFile): Diagnostic[] {
  if (!file.text.includes('@')) return [];
  return nodesOf(file, ts.isDecorator).map((node) => complain(node, DECORATORS));
}

/** V8 does not know them yet, and TypeScript's replacement needs Symbol.dispose, which is not there either. */
function usings(file: ts.SourceFile): Diagnostic[] {
  if (!file.text.includes('using')) return [];
  return nodesOf(file, isUsing).map((node) => complain(node, USING));
}

function isUsing(node: ts.Node): node is ts.VariableDeclarationList {
  // `await using` has this bit too, beside that of `const`.
  return ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Using) !== 0;
}
