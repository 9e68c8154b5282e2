import ts from 'typescript';
import type { Mutation, Mutator } from './mutation';
import * as arrays from './mutators/arrays';
import * as axes from './mutators/axes';
import * as constants from './mutators/constants';
import * as math from './mutators/math';
import * as operators from './mutators/operators';
import * as statements from './mutators/statements';

/** The set is fixed: the same program has the same mutants, in the same order. */
const MUTATORS: ReadonlyArray<readonly [name: string, mutator: Mutator]> = [operators, constants, math, axes, arrays, statements].flatMap((family) =>
  Object.entries(family).flatMap(([name, mutator]) => (typeof mutator === 'function' ? [[name, mutator] as const] : [])),
);

/** A program with one thing changed. */
export interface Mutant {
  /** What kind of change: `otherOperator`, `droppedTerm`, … */
  readonly mutator: string;
  /** Of the change, from 1. */
  readonly line: number;
  readonly column: number;
  /** The changed lines as they were and as they are, white space as single spaces. */
  readonly before: string;
  /** What exercise.yaml names it by: `after`, or `removed: ` and the statement that is gone. */
  readonly code: string;
  readonly source: string;
}

/** Every mutant of a program that parses and differs from the program and from every other in more than white space. */
export function makeMutants(source: string): Mutant[] {
  const file = parse(source, true);
  const seen = new Set([squeezed(source)]);
  return mutationsOf(file).flatMap(({ mutator, mutation }) => {
    const mutated = source.slice(0, mutation.start) + mutation.text + source.slice(mutation.end);
    const key = squeezed(mutated);
    if (seen.has(key) || !parses(mutated)) return [];
    seen.add(key);
    return [{ mutator, ...placeOf(file, mutation), source: mutated }];
  });
}

function mutationsOf(file: ts.SourceFile): Array<{ readonly mutator: string; readonly mutation: Mutation }> {
  const found: Array<{ readonly mutator: string; readonly mutation: Mutation }> = [];
  const visit = (node: ts.Node): void => {
    // Types are blanked out before a program runs.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    for (const [mutator, mutate] of MUTATORS) found.push(...mutate(node).map((mutation) => ({ mutator, mutation })));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((a, b) => a.mutation.start - b.mutation.start);
}

function placeOf(file: ts.SourceFile, { start, end, text }: Mutation): Omit<Mutant, 'mutator' | 'source'> {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const [from, to] = [file.text.lastIndexOf('\n', start - 1) + 1, endOfLine(file.text, end)];
  const was = file.text.slice(start, end);
  const after = spaced(file.text.slice(from, start) + text + file.text.slice(end, to));
  const code = text === statements.REMOVED ? `removed: ${spaced(was)}` : after;
  return { line: line + 1, column: character + 1, before: spaced(file.text.slice(from, to)), code };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function parse(source: string, withParents: boolean): ts.SourceFile {
  return ts.createSourceFile('solution.ts', source, { languageVersion: ts.ScriptTarget.ESNext }, withParents, ts.ScriptKind.TS);
}

function parses(source: string): boolean {
  // The parser keeps what it found wrong on the file; only its public types leave it out.
  const { parseDiagnostics } = parse(source, false) as ts.SourceFile & { readonly parseDiagnostics: readonly unknown[] };
  return parseDiagnostics.length === 0;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
