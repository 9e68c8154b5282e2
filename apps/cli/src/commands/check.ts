import { toJsonNumber } from '@gradus/contract';
import type { FolderProblem } from '@gradus/exercise';
import { type ExemptCheck, type ExerciseReport, type Proof, type ToleranceMargin, prove } from '@gradus/grading';
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
    const report = await prove(bundle, grader, (proof) => say(proofText(proof)));
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

function reportText({ mistakes, solutions, tolerances, exempt, seeds, medianMs }: ExerciseReport): string {
  return [
    pc.dim(`    ${solutions} solutions, ${mistakes.named}/${mistakes.all} mistakes named, ${seeds} seeds, ${medianMs.toFixed(1)} ms to grade`),
    ...tolerances.map((margin) => pc.dim(`    ${marginText(margin)}`)),
    ...exempt.map((one) => pc.dim(`    ${exemptText(one)}`)),
  ].join('\n');
}

/** What was chosen, what it lies between, and what would have been derived. */
function marginText({ group, check, rtol, atol, needed, worst, upper, half, derived, margin, smallest }: ToleranceMargin): string {
  const isRefused = upper === null ? 'nothing to refuse' : `${short(upper)} is refused (${upper === half ? 'half precision' : '1 %'}${times(margin.above)})`;
  return [
    `${group}, ${check}: rtol ${plain(rtol)}, atol ${plain(atol)}`,
    `${short(needed)} needed (${worst}${times(margin.below)})`,
    isRefused,
    derived === null ? 'none would do' : `derived rtol ${plain(derived.rtol)}${derived.atol === atol ? '' : `, atol ${plain(derived.atol)}`}`,
    ...(smallest === null ? [] : [`smallest value ${short(smallest)}`]),
  ].join('; ');
}

function short(value: number): string {
  return plain(Number(value.toPrecision(2)));
}

/** 1e-5 rather than 0.00001. */
function plain(value: number): string {
  return value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential() : String(value);
}

function times(margin: number | null): string {
  return margin === null || margin === Infinity ? '' : `, ${short(margin)} ×`;
}

function exemptText({ group, check, why }: ExemptCheck): string {
  return `${group}, ${check}: exempt: ${why}`;
}
