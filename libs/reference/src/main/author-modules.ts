import { SourceMap } from 'node:module';
import type { ExerciseBundle } from '@gradus/exercise';
import type { Program, Sandbox } from '@gradus/sandbox';
import type { AuthorFailure } from '../process/author-failure';
import type { ModuleTexts } from '../process/realm-host';
import type { AuthorOutcome } from '../references';
import { findDeclaration } from './find-declaration';

/** An exercise's cases.ts, reference.ts and checks.ts, ready for the isolate. */
export interface AuthorModules {
  readonly texts: ModuleTexts;
  /** A failure in compiled text → the same in the author's. */
  readonly locate: (failure: AuthorFailure) => AuthorOutcome<never>;
}

const KEPT = 32;

/** Compiles each exercise version once. */
export class AuthorCompiler {
  private readonly compiled = new Map<string, Promise<AuthorOutcome<AuthorModules>>>();

  constructor(private readonly compile: Sandbox['compile']) {}

  async modulesOf(bundle: ExerciseBundle): Promise<AuthorOutcome<AuthorModules>> {
    const kept = this.compiled.get(bundle.gradingHash);
    if (kept !== undefined) return kept;
    const modules = this.compileAll(bundle);
    this.compiled.set(bundle.gradingHash, modules);
    const [oldest] = this.compiled.keys();
    if (this.compiled.size > KEPT && oldest !== undefined) this.compiled.delete(oldest);
    const outcome = await modules;
    if (outcome.kind === 'unavailable') this.compiled.delete(bundle.gradingHash);
    return outcome;
  }

  private async compileAll({ cases, reference, checks }: ExerciseBundle): Promise<AuthorOutcome<AuthorModules>> {
    const sources: ReadonlyArray<readonly [string, string | undefined]> = [['cases.ts', cases], ['reference.ts', reference], ['checks.ts', checks]];
    const programs = new Map<string, Program>();
    for (const [file, source] of sources) {
      if (source === undefined) continue;
      const outcome = await this.compileOne(file, source);
      if (outcome.kind !== 'ok') return outcome;
      programs.set(file, outcome.value);
    }
    const texts = [...programs].map(([file, { code }]) => [file, code] as const);
    const sourceOf = new Map(sources);
    return {
      kind: 'ok',
      value: { texts, locate: (failure) => locate(failure, { map: programs.get(failure.file)?.map, source: sourceOf.get(failure.file) }) },
    };
  }

  private async compileOne(file: string, source: string): Promise<AuthorOutcome<Program>> {
    const outcome = await this.compile(source);
    switch (outcome.kind) {
      case 'compiled':
        return { kind: 'ok', value: outcome.program };
      case 'does-not-compile': {
        const [first] = outcome.diagnostics;
        const line = first === undefined ? {} : { line: first.line };
        return { kind: 'exercise-error', file, ...line, message: first?.message ?? 'does not compile' };
      }
      case 'source-too-large':
        return { kind: 'exercise-error', file, message: `is too large: ${outcome.bytes} bytes` };
      case 'unavailable':
        return outcome;
    }
  }
}

interface AuthorText {
  readonly map: string | undefined;
  readonly source: string | undefined;
}

function locate({ file, line, column, about, message }: AuthorFailure, { map, source }: AuthorText): AuthorOutcome<never> {
  const place = line ?? findDeclaration(source ?? '', about ?? '');
  if (place === undefined) return { kind: 'exercise-error', file, message };
  const isCompiled = line !== undefined && map !== undefined;
  return { kind: 'exercise-error', file, line: isCompiled ? originalLine(map, line, column ?? 1) : place, message };
}

function originalLine(map: string, line: number, column: number): number {
  // Written by our own compiler: a version 3 source map.
  const entry = new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0]).findEntry(line - 1, column - 1);
  return 'originalLine' in entry ? entry.originalLine + 1 : line;
}
