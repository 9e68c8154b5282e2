import type { ExerciseBundle, Mistake } from '@gradus/exercise';
import type { AuthorOutcome } from '@gradus/reference';
import type { CaseOutcome } from '@gradus/sandbox';
import { toSource } from '@gradus/values';
import { compareAnswers } from '../compare/compare-answers';
import type { Engine } from '../engine';
import { type CasesOfSeed, jobCase } from '../plan';
import { remember } from '../recent-map';
import { fromStored, toStored } from './stored-outcomes';
import type { Twin } from './diagnose';

/** Every listed mistake of the exercise, run as a program on these cases. */
export async function prepareTwins(engine: Engine, bundle: ExerciseBundle, cases: CasesOfSeed): Promise<AuthorOutcome<readonly Twin[]>> {
  const ids = cases.planned.map((one) => one.id).join();
  const key = `${bundle.gradingHash} ${cases.seed ?? 'visible'} ${ids}`;
  return remember(engine.recent.twins, key, () => runAll(engine, bundle, cases), (outcome) => outcome.kind === 'ok');
}

async function runAll(engine: Engine, bundle: ExerciseBundle, cases: CasesOfSeed): Promise<AuthorOutcome<readonly Twin[]>> {
  const twins: Twin[] = [];
  for (const mistake of bundle.mistakes) {
    const outcomes = await findOrRun(engine, bundle, mistake, cases);
    if (outcomes.kind !== 'ok') return outcomes;
    const compared = await compareAnswers(engine, bundle, cases.planned, outcomes.value);
    if (compared.kind !== 'ok') return compared;
    twins.push({ mistake, outcomes: outcomes.value, compared: compared.value });
  }
  return { kind: 'ok', value: twins };
}

/** On disk, beside the expected values: a server that starts again runs no mistake twice. */
async function findOrRun(engine: Engine, bundle: ExerciseBundle, mistake: Mistake, cases: CasesOfSeed): Promise<AuthorOutcome<readonly CaseOutcome[]>> {
  const inputs = cases.planned.map((one) => [one.id, jobCase(one).calls.map((call) => [call.export, toSource({ kind: 'list', items: call.args })])]);
  const key = ['twin', engine.sandbox.engine, bundle.gradingHash, mistake.id, String(cases.seed ?? 'visible'), JSON.stringify(inputs)];
  const kept = (await engine.references.cache.get(key))?.flatMap((value) => fromStored(value) ?? []);
  if (kept?.length === cases.planned.length) return { kind: 'ok', value: kept };
  const run = await runTwin(engine, bundle, mistake, cases);
  if (run.kind === 'ok' && run.value.every(isRepeatable)) await engine.references.cache.put(key, run.value.map(toStored));
  return run;
}

/** What ran into a limit on a busy machine may end well on another day. */
function isRepeatable(outcome: CaseOutcome): boolean {
  return outcome.kind !== 'ended' || outcome.verdict === 'runtime-error';
}

async function runTwin(
  engine: Engine,
  bundle: ExerciseBundle,
  mistake: Mistake,
  { planned }: CasesOfSeed,
): Promise<AuthorOutcome<readonly CaseOutcome[]>> {
  const file = `mistakes/${mistake.id}.ts`;
  const compiled = await engine.sandbox.compile(mistake.source);
  if (compiled.kind === 'unavailable') return compiled;
  if (compiled.kind !== 'compiled') return { kind: 'exercise-error', file, message: 'does not compile.' };
  const run = await engine.sandbox.run({
    // An author's program is nobody's to meet either: a runner of its own exercise.
    person: `author ${bundle.id}`,
    program: compiled.program,
    exports: Object.keys(bundle.spec.exports),
    cases: planned.map(jobCase),
    limits: engine.limitsOf(bundle.spec),
    randomSeed: 1,
  });
  if (run.kind === 'unavailable') return run;
  if (run.kind !== 'ran') return { kind: 'exercise-error', file, message: 'ends before any case runs.' };
  if (run.missingExports.length > 0) return { kind: 'exercise-error', file, message: `does not export ${run.missingExports.join(', ')}.` };
  return { kind: 'ok', value: run.cases };
}
