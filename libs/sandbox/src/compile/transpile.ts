import ts from 'typescript';
import type { Compiled } from './compiled';
import { FILE } from './parse';
import { MAX_DIAGNOSTICS, diagnosticOf } from './place';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, isolatedModules: true, sourceMap: true,
  // Imports are refused before; nothing is to be dropped in silence.
  verbatimModuleSyntax: false,
};

/**
 * enum, namespace, <T>x, parameter properties: code is made of types, so lines move and a map leads back. TypeScript's own
 * single-file way: it has a host with this one text, and looks for no other (no lib, no reference, no import is followed).
 */
export function transpile(file: ts.SourceFile): Compiled {
  const { outputText, sourceMapText, diagnostics = [] } = ts.transpileModule(file.text, {
    fileName: FILE, reportDiagnostics: true, compilerOptions: OPTIONS,
  });
  if (diagnostics.length > 0) {
    return { kind: 'does-not-compile', diagnostics: diagnostics.slice(0, MAX_DIAGNOSTICS).map((one) => diagnosticOf(file, one)) };
  }
  // The emitter's own comment is the last line; one that the student wrote stands before it and is no concern of anybody.
  const code = outputText.slice(0, outputText.lastIndexOf('//# sourceMappingURL='));
  return { kind: 'compiled', code, ...(sourceMapText === undefined ? {} : { map: sourceMapText }) };
}
