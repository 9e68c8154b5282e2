import { type Diagnostic, type Localised, type NamedMistake, type Result, type Timings, LIMITS } from '@gradus/contract';
import type { AuthorOutcome } from '@gradus/reference';
import type { CompileOutcome, RunOutcome } from '@gradus/sandbox';
import type { ComparedCase } from './compare/compare-case';
import type { Engine, GradeRequest } from './engine';
import { maxPointsOf, notRunGroups, score } from './score';
import { text } from './texts';

/** What is known of a submission so far: the parts that every result has, and how long each phase took. */
export interface Report {
  readonly request: GradeRequest;
  compiled(): void;
  prepared(seed: number | null): void;
  ran(): void;
  /** What every result has; `step` is where it stopped. */
  body(): Omit<Result, 'status' | 'score' | 'verdict' | 'step'>;
}

export function startReport(request: GradeRequest, engine: Engine): Report {
  const start = performance.now();
  const marks = { compiled: start, prepared: start, ran: start };
  let seed: number | null = null;
  const mark = (name: keyof typeof marks): void => {
    marks[name] = performance.now();
  };
  const timings = (): Timings => {
    const end = performance.now();
    return {
      compileMs: marks.compiled - start,
      runMs: Math.max(marks.ran - marks.prepared, 0),
      compareMs: marks.ran > start ? end - marks.ran : 0,
      totalMs: end - start,
    };
  };
  return {
    request,
    compiled: () => mark('compiled'),
    prepared: (drawn) => {
      seed = drawn;
      mark('prepared');
    },
    ran: () => mark('ran'),
    body: () => ({
      points: 0,
      maxPoints: maxPointsOf(request),
      mistakes: [],
      groups: notRunGroups(request),
      diagnostics: [],
      curves: [],
      reference: engine.references.info(request.bundle),
      exercise: { id: request.bundle.id, version: request.version, ...(seed === null ? {} : { seed }) },
      timings: timings(),
    }),
  };
}

export function notCompiledResult(report: Report, compiled: Exclude<CompileOutcome, { kind: 'compiled' | 'unavailable' }>): Result {
  const base = { ...report.body(), status: 'not-gradable', score: null, step: 'compiles' } as const;
  if (compiled.kind === 'source-too-large') {
    return { ...base, verdict: 'source-too-large', message: text.sourceTooLarge(compiled.bytes, LIMITS.sourceBytes) };
  }
  return { ...base, verdict: 'does-not-compile', message: text.doesNotCompile, diagnostics: [...compiled.diagnostics] };
}

type NotRun = Exclude<RunOutcome, { kind: 'ran' | 'unavailable' }> | { readonly kind: 'export-missing'; readonly names: readonly string[] };

/** V8 refused the text, nothing was exported, or the program ended while it was loading (which is graded). */
export function notRunResult(report: Report, run: NotRun): Result {
  const base = report.body();
  switch (run.kind) {
    case 'does-not-compile':
      return notCompiledResult(report, { ...run, compileMs: 0 });
    case 'export-missing':
      return { ...base, status: 'not-gradable', score: null, verdict: 'export-missing', step: 'exports', message: text.exportsMissing(run.names) };
    case 'load-failed': {
      return {
        ...base,
        status: 'graded',
        score: 0,
        verdict: run.verdict,
        step: 'exports',
        message: loadMessage(run),
        diagnostics: diagnosticsOf(run),
      };
    }
  }
}

/** Only what the program itself threw is quoted: what a dying process said may tell of the server. */
function loadMessage({ verdict, error }: Extract<RunOutcome, { kind: 'load-failed' }>): Localised {
  return verdict === 'runtime-error' && error ? text.loadThrew(`${error.name}: ${error.message}`) : text.loadEnded[verdict];
}

function diagnosticsOf({ error }: Extract<RunOutcome, { kind: 'load-failed' }>): Diagnostic[] {
  if (error?.line === undefined) return [];
  const column = error.column ?? 1;
  const { name, message, line } = error;
  return [{ line, column, endLine: line, endColumn: column + 1, code: name, severity: 'error', message }];
}

export function gradedResult(
  report: Report,
  graded: { readonly compared: readonly ComparedCase[]; readonly missing: readonly string[]; readonly mistakes: readonly NamedMistake[] },
): Result {
  const scored = score(report.request, graded.compared, graded.missing);
  return {
    status: 'graded',
    ...report.body(),
    ...scored,
    groups: [...scored.groups],
    mistakes: [...graded.mistakes],
    curves: graded.compared.flatMap((one) => one.curves),
  };
}

export function exerciseErrorResult(report: Report, error: Extract<AuthorOutcome<never>, { kind: 'exercise-error' }>): Result {
  return {
    ...report.body(),
    status: 'error',
    score: null,
    verdict: 'exercise-error',
    step: null,
    message: text.exerciseError(error.file, error.line, error.message),
  };
}

/** @param reason for the operator; `forStudent` replaces it */
export function internalErrorResult(report: Report, reason: string): Result {
  return { ...report.body(), status: 'error', score: null, verdict: 'internal-error', step: null, message: text.internalError(reason) };
}
