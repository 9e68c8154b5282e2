import { type Diagnostic, LIMITS } from '@gradus/contract';
import ts from 'typescript';

export interface Complaint {
  readonly code: string;
  readonly message: string;
}

/** More say no more to a person. */
export const MAX_DIAGNOSTICS = 20;

/** Lines and columns as the language counts them (ECMA-262 §12.3), from 1; columns are UTF-16 units, as editors have them. */
export function diagnosticAt(file: ts.SourceFile, { start, length }: { start: number; length: number }, { code, message }: Complaint): Diagnostic {
  const begin = file.getLineAndCharacterOfPosition(Math.min(start, file.text.length));
  const end = file.getLineAndCharacterOfPosition(Math.min(start + length, file.text.length));
  return {
    line: begin.line + 1, column: begin.character + 1, endLine: end.line + 1, endColumn: end.character + 1,
    code, severity: 'error', message: message.slice(0, LIMITS.errorMessageBytes),
  };
}

/** What TypeScript says of the text, in the text's own places. */
export function diagnosticOf(file: ts.SourceFile, { start = 0, length = 1, code, messageText }: ts.Diagnostic): Diagnostic {
  return diagnosticAt(file, { start, length }, { code: `TS${code}`, message: ts.flattenDiagnosticMessageText(messageText, ' ') });
}

export function complain(node: ts.Node, complaint: Complaint): Diagnostic {
  const file = node.getSourceFile();
  const start = node.getStart(file);
  return diagnosticAt(file, { start, length: node.end - start }, complaint);
}

/** Every node that is wanted, in the order of the text. Walks the whole tree: look first whether the text can hold any. */
export function nodesOf<T extends ts.Node>(file: ts.SourceFile, isWanted: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
