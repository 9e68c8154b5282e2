import type { Diagnostic, Result } from '@gradus/contract';
import type { EditorMark } from '../editor/editor-handle';
import { visibleCases } from '../feedback/open-case';

/** What a result has to say at places of the student's own text: syntax errors, and where a visible case threw. */
export function marksFrom(result: Result | null | undefined, why: (diagnostic: Diagnostic) => string): readonly EditorMark[] {
  if (!result) return [];
  const thrown = visibleCases(result).flatMap(({ case: { error } }) => {
    if (error?.line === undefined) return [];
    const column = error.column ?? 1;
    return [{ line: error.line, column, endLine: error.line, endColumn: column + 1, severity: 'error' as const, message: `${error.name}: ${error.message}` }];
  });
  const refused = result.diagnostics.map((diagnostic) => ({ ...diagnostic, message: why(diagnostic) }));
  return [...refused, ...uniqueByPlace(thrown)];
}

function uniqueByPlace(marks: readonly EditorMark[]): readonly EditorMark[] {
  return [...new Map(marks.map((mark) => [`${mark.line}:${mark.column}`, mark])).values()];
}
