import { SourceMap } from 'node:module';
import type { Program } from '../sandbox';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Every case of a job may throw, and a map is as long as the program. */
const maps = new WeakMap<Program, SourceMap>();

/** Where in the student's own text that is which V8 calls so; nothing where it is no place of that text. */
export function originalPosition({ line, column }: Position, program: Program): Position | undefined {
  if (line < 1 || column < 1 || line > linesOf(program)) return undefined;
  if (program.map === undefined) return { line, column };
  const origin = mapOf(program, program.map).findOrigin(line, column);
  return 'lineNumber' in origin && origin.lineNumber >= 1 ? { line: origin.lineNumber, column: Math.max(1, origin.columnNumber) } : undefined;
}

/** As V8 counts them. */
function linesOf({ code }: Program): number {
  return code.split(/\r\n|[\n\r\u2028\u2029]/).length;
}

function mapOf(program: Program, text: string): SourceMap {
  const known = maps.get(program);
  if (known) return known;
  // Our own compiler wrote it; the types of node's class want exactly this. A map that the student names is never looked at.
  const made = new SourceMap(JSON.parse(text) as ConstructorParameters<typeof SourceMap>[0]);
  maps.set(program, made);
  return made;
}
