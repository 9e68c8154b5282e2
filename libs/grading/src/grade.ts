import type { Result } from '@gradus/contract';
import { compareAnswers } from './compare/compare-answers';
import { diagnose } from './diagnose/diagnose';
import { prepareTwins } from './diagnose/twins';
import type { Engine, GradeRequest } from './engine';
import { type PlannedCase, exportsUsed, jobCase } from './plan';
import { prepareCases } from './prepare-cases';
import { exerciseErrorResult, gradedResult, internalErrorResult, notCompiledResult, notRunResult, startReport } from './report';

/**
 * The way of a submission: compile → prepare the cases and their expected values → run → compare → diagnose → score.
 * Every step may end it with a verdict; none throws for what a student or an author did.
 */
export async function grade(request: GradeRequest, engine: Engine): Promise<Result> {
  const report = startReport(request, engine);

  const compiled = await engine.sandbox.compile(request.source, request.person);
  report.compiled();
  if (compiled.kind === 'unavailable') return internalErrorResult(report, compiled.reason);
  if (compiled.kind !== 'compiled') return notCompiledResult(report, compiled);

  const cases = await prepareCases(request, engine);
  if (cases.kind === 'unavailable') return internalErrorResult(report, cases.reason);
  if (cases.kind !== 'ok') return exerciseErrorResult(report, cases);
  const { planned, seed } = cases.value;
  if (planned.length === 0) return internalErrorResult(report, 'no case of this exercise was asked for');
  report.prepared(seed);

  const { spec } = request.bundle;
  const run = await engine.sandbox.run(
    {
      person: request.person,
      program: compiled.program,
      exports: Object.keys(spec.exports),
      cases: planned.map(jobCase),
      limits: engine.limitsOf(spec),
      randomSeed: 1,
    },
    (done) => tellProgress(request, planned, done),
  );
  report.ran();
  if (run.kind === 'unavailable') return internalErrorResult(report, run.reason);
  if (run.kind !== 'ran') return notRunResult(report, run);
  const wanted = new Set(planned.flatMap((one) => [...exportsUsed(one)]));
  const missing = run.missingExports.filter((name) => wanted.has(name));
  if (missing.length === wanted.size) return notRunResult(report, { kind: 'export-missing', names: missing });

  const compared = await compareAnswers(engine, request.bundle, planned, run.cases);
  if (compared.kind === 'unavailable') return internalErrorResult(report, compared.reason);
  if (compared.kind !== 'ok') return exerciseErrorResult(report, compared);

  const answered = { outcomes: run.cases, compared: compared.value };
  const isPassed = answered.compared.every((one) => one.verdict === 'passed');
  const twins = isPassed ? { kind: 'ok' as const, value: [] } : await prepareTwins(engine, request.bundle, { planned, seed });
  if (twins.kind === 'unavailable') return internalErrorResult(report, twins.reason);
  if (twins.kind !== 'ok') return exerciseErrorResult(report, twins);

  const mistakes = diagnose(answered, twins.value, spec.tolerance);
  return gradedResult(report, { compared: answered.compared, missing, mistakes });
}

/** When a hidden case ends is not told: the time that it took would be. Hidden cases run last. */
function tellProgress({ onProgress }: GradeRequest, planned: readonly PlannedCase[], done: number): void {
  if (planned[done - 1]?.group.visibility === 'visible') onProgress?.(done, planned.length);
}
