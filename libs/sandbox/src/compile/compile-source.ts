/** Student's TypeScript → JavaScript, on TypeScript's own parser. Runs in the compiler's process. */
import { blankSourceFile } from 'ts-blank-space';
import ts from 'typescript';
import type { Compiled } from './compiled';
import { FILE, parse, parseErrors, readableText } from './parse';
import { nodesOf } from './place';
import { jsx, refusals } from './refusals';
import { transpile } from './transpile';

/** @throws RangeError where the text is nested too deep. The parser then remembers some of it: parse something else before a stranger's text. */
export function compileSource(source: string): Compiled {
  const text = readableText(source);
  const file = parse(text);
  const errors = parseErrors(file);
  if (errors.length > 0) return { kind: 'does-not-compile', diagnostics: jsx(text) ?? errors };
  const refused = refusals(file);
  if (refused.length > 0) return { kind: 'does-not-compile', diagnostics: refused };
  return named(blank(file) ?? transpile(file));
}

/** The text with its types blanked out in place; nothing where code would have to be made, or lines would move. */
function blank(file: ts.SourceFile): Compiled | undefined {
  if (isBeyondBlanking(file)) return undefined;
  let isBlankable = true;
  const code = blankSourceFile(file, () => {
    isBlankable = false;
  });
  return isBlankable ? { kind: 'compiled', code } : undefined;
}

/** Line ends that ts-blank-space does not know; `accessor a = 1` in a class, which V8 does not know. */
function isBeyondBlanking(file: ts.SourceFile): boolean {
  if (/[\u2028\u2029]/.test(file.text)) return true;
  return file.text.includes('accessor') && nodesOf(file, ts.isAutoAccessorPropertyDeclaration).length > 0;
}

/** A `//# sourceURL=` of the student's would take the place of the name by which errors are found in a stack; V8 takes the last one. */
function named(compiled: Compiled): Compiled {
  if (compiled.kind !== 'compiled' || !compiled.code.includes('sourceURL')) return compiled;
  return { ...compiled, code: `${compiled.code}\n//# sourceURL=${FILE}` };
}
