/** Student's TypeScript → JavaScript, on TypeScript's own parser. Runs in the compiler's process. */
import type { Diagnostic } from '@gradus/contract';
import { blankSourceFile } from 'ts-blank-space';
import ts from 'typescript';

export type Compiled =
  | { readonly kind: 'compiled'; readonly code: string; readonly map?: string }
  | { readonly kind: 'does-not-compile'; readonly diagnostics: readonly Diagnostic[] };

const MAX_DIAGNOSTICS = 20;
const FILE = 'solution.ts';
const REFUSALS = {
  jsx: { code: 'no-jsx', message: 'JSX is not available' },
  imports: { code: 'no-imports', message: 'imports are not available' },
  decorators: { code: 'no-decorators', message: 'decorators are not available' },
} as const;

export function compileSource(source: string): Compiled {
  const file = parse(source, ts.ScriptKind.TS);
  const errors = parseErrors(file);
  if (errors.length > 0) return { kind: 'does-not-compile', diagnostics: jsx(source) ?? errors };
  const refused = [...imports(file), ...decorators(file)];
  if (refused.length > 0) return { kind: 'does-not-compile', diagnostics: refused };
  let isBlankable = true;
  const code = blankSourceFile(file, () => {
    isBlankable = false;
  });
  return isBlankable ? { kind: 'compiled', code } : transpile(source);
}

/** enum, namespace, <T>x, parameter properties: code is made of types, so lines move and a map leads back. */
function transpile(source: string): Compiled {
  const { outputText, sourceMapText, diagnostics = [] } = ts.transpileModule(source, {
    fileName: FILE,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, isolatedModules: true, sourceMap: true,
      // A student's imports are refused before; nothing is to be dropped in silence.
      verbatimModuleSyntax: false,
    },
  });
  if (diagnostics.length > 0) {
    return { kind: 'does-not-compile', diagnostics: diagnostics.slice(0, MAX_DIAGNOSTICS).map((one) => diagnosticOf(one)) };
  }
  const code = outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, '');
  return { kind: 'compiled', code, ...(sourceMapText === undefined ? {} : { map: sourceMapText }) };
}

function parse(source: string, kind: ts.ScriptKind): ts.SourceFile {
  return ts.createSourceFile(FILE, source, { languageVersion: ts.ScriptTarget.ESNext, impliedNodeFormat: ts.ModuleKind.ESNext }, true, kind);
}

function parseErrors(file: ts.SourceFile): Diagnostic[] {
  // The parser keeps them on the file; only its public types leave them out.
  const { parseDiagnostics } = file as ts.SourceFile & { readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[] };
  return parseDiagnostics.slice(0, MAX_DIAGNOSTICS).map((one) => diagnosticOf({ ...one, file }));
}

function diagnosticOf({ file, start = 0, length = 1, code, messageText }: ts.Diagnostic): Diagnostic {
  return diagnosticAt(file, { start, length, code: `TS${code}`, message: ts.flattenDiagnosticMessageText(messageText, ' ') });
}

interface Place {
  readonly start: number;
  readonly length: number;
  readonly code: string;
  readonly message: string;
}

function diagnosticAt(file: ts.SourceFile | undefined, { start, length, code, message }: Place): Diagnostic {
  const begin = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
  const end = file?.getLineAndCharacterOfPosition(Math.min(start + length, file.text.length)) ?? begin;
  return {
    line: begin.line + 1, column: begin.character + 1, endLine: end.line + 1, endColumn: end.character + 1,
    code, severity: 'error', message,
  };
}

/** The one diagnostic of a text that would be right with JSX. */
function jsx(source: string): Diagnostic[] | undefined {
  if (!source.includes('<')) return undefined;
  const file = parse(source, ts.ScriptKind.TSX);
  if (parseErrors(file).length > 0) return undefined;
  const [element] = nodesOf(file, (node) => ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node));
  return element && [refuse(element, REFUSALS.jsx)];
}

function imports(file: ts.SourceFile): Diagnostic[] {
  const found = file.statements.filter(bringsIn).slice(0, MAX_DIAGNOSTICS);
  return found.map((statement) => refuse(statement, REFUSALS.imports));
}

function bringsIn(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return statement.importClause?.isTypeOnly !== true;
  if (ts.isExportDeclaration(statement)) return statement.moduleSpecifier !== undefined && !statement.isTypeOnly;
  return ts.isImportEqualsDeclaration(statement) && !statement.isTypeOnly;
}

/** Looked for only where the text has an @ at all: it walks the whole tree. */
function decorators(file: ts.SourceFile): Diagnostic[] {
  if (!file.text.includes('@')) return [];
  const found = nodesOf(file, ts.isDecorator).slice(0, MAX_DIAGNOSTICS);
  return found.map((node) => refuse(node, REFUSALS.decorators));
}

function nodesOf(file: ts.SourceFile, isWanted: (node: ts.Node) => boolean): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function refuse(node: ts.Node, reason: { readonly code: string; readonly message: string }): Diagnostic {
  const file = node.getSourceFile();
  const start = node.getStart(file);
  return diagnosticAt(file, { start, length: node.end - start, ...reason });
}
