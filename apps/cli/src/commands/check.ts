import { toJsonNumber } from '@gradus/contract';
import type { FolderProblem } from '@gradus/exercise';
import { type ExerciseReport, type Proof, type ToleranceMargin, prove } from '@gradus/grading';
import pc from 'picocolors';
import { EXIT, type ExitCode } from '../exit-codes';
import { problemText, selectExercises } from '../folders';
import { openGrader } from '../open-grader';

/** `gradus check [TOPIC[/EXERCISE]]`: the gate that an exercise passes before a student sees it. */
export async function checkCommand(scope: string | undefined, options: { readonly json: boolean }): Promise<ExitCode> {
  const { bundles, problems } = selectExercises(scope);
  const say = (text: string): void => {
    (options.json ? process.stderr : process.stdout).write(`${text}\n`);
  };
  problems.forEach((problem) => say(pc.red(problemText(problem))));
  await using grader = await openGrader();
  const reports: ExerciseReport[] = [];
  for (const [i, bundle] of bundles.entries()) {
    say(pc.bold(`${bundle.id} (${i + 1}/${bundles.length})`));
    const report = await prove(bundle, grader, { onProof: (proof) => say(proofText(proof)) });
    say(reportText(report));
    reports.push(report);
  }
  const holds = problems.length === 0 && reports.every((report) => report.holds);
  if (options.json) process.stdout.write(`${jsonOf(document(holds, reports, problems))}\n`);
  return holds ? EXIT.full : EXIT.below;
}

function document(holds: boolean, reports: readonly ExerciseReport[], problems: readonly FolderProblem[]): unknown {
  return { status: holds ? 'proven' : 'not-proven', exercises: reports, problems };
}

/** A margin may be infinite, and null means something else in it. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'number' ? toJsonNumber(item) : item), 2);
}

function proofText({ id, holds, findings }: Proof): string {
  const name = id.replaceAll('-', ' ');
  return [`  ${holds ? pc.green('✓') : pc.red('✗')} ${name}`, ...findings.map((finding) => pc.red(`      ${finding}`))].join('\n');
}

function reportText({ mistakes, solutions, tolerances, seeds, medianMs }: ExerciseReport): string {
  return [
    pc.dim(`    ${solutions} solutions, ${mistakes.named}/${mistakes.all} mistakes named, ${seeds} seeds, ${medianMs.toFixed(1)} ms to grade`),
    ...tolerances.map((margin) => pc.dim(`    ${marginText(margin)}`)),
  ].join('\n');
}

function marginText({ group, check, rtol, atol, needed, half, onePercent }: ToleranceMargin): string {
  const times = (value: number | null): string => (value === null ? 'exact' : `${value.toPrecision(2)} ×`);
  return `${group}, ${check}: rtol ${rtol}, atol ${atol}: right answers need ${times(needed)}, half precision ${times(half)}, 1 % ${times(onePercent)}`;
}
