import type { Diagnostic } from '@gradus/contract';
import ts from 'typescript';
import { MAX_DIAGNOSTICS, diagnosticOf } from './place';

/** The name under which V8 and TypeScript know the student's text. There is no such file. */
export const FILE = 'solution.ts';

/**
 * The text as it is parsed: without a byte order mark, which no editor counts as a column, and with a lone CR, which is a line
 * end like any other, as the LF that ts-blank-space looks for. Neither changes what the program means, nor its lines.
 */
export function readableText(source: string): string {
  return source.replace(/^\ufeff/, '').replace(/\r(?!\n)/g, '\n');
}

/** Reads nothing but `text`: a parser alone, which has no files. */
export function parse(text: string, kind: ts.ScriptKind = ts.ScriptKind.TS): ts.SourceFile {
  return ts.createSourceFile(FILE, text, { languageVersion: ts.ScriptTarget.ESNext, impliedNodeFormat: ts.ModuleKind.ESNext }, true, kind);
}

export function parseErrors(file: ts.SourceFile): Diagnostic[] {
  // The parser keeps them on the file; only its public types leave them out.
  const { parseDiagnostics } = file as ts.SourceFile & { readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[] };
  return parseDiagnostics.slice(0, MAX_DIAGNOSTICS).map((one) => diagnosticOf(file, one));
}
