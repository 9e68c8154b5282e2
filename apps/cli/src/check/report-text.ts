import type { ExerciseReport, MutantsReport, Proof, Survivor, ToleranceMargin } from '@gradus/grading';
import pc from 'picocolors';

/** One screen about an exercise, for a terminal. */
export function reportText({ exercise, proofs, mistakes, solutions, mutants, tolerances, seeds }: ExerciseReport): string {
  const counts = [`${solutions} solutions`, `${mistakes.named}/${mistakes.all} mistakes named`, mutantsText(mutants), `${seeds} seeds`];
  return [
    pc.bold(exercise),
    ...proofs.map(proofText),
    pc.dim(`    ${counts.join(', ')}`),
    ...mutants.survivors.filter((one) => one.kind !== 'unexplained').map((one) => pc.dim(`    ${survivorText(one)}`)),
    ...tolerances.map((margin) => pc.dim(`    ${marginText(margin)}`)),
  ].join('\n');
}

function proofText({ id, holds, findings }: Proof): string {
  const name = id.replaceAll('-', ' ');
  return [`  ${holds ? pc.green('✓') : pc.red('✗')} ${name}`, ...findings.map((finding) => pc.red(`      ${finding}`))].join('\n');
}

function mutantsText({ all, tried, killed, equivalent, explained }: MutantsReport): string {
  const rest = [...(equivalent > 0 ? [`${equivalent} equivalent`] : []), ...(explained > 0 ? [`${explained} explained`] : [])];
  const sample = tried < all ? ` of a sample (all ${all}: --thorough)` : '';
  return `${killed}/${tried} mutants killed${sample}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`;
}

function survivorText({ kind, line, before, code, reason }: Survivor): string {
  return `solution.ts:${line}: ${kind}: ${before} → ${code}${reason === undefined ? '' : ` (${reason})`}`;
}

function marginText({ group, check, rtol, atol, needed, half, onePercent }: ToleranceMargin): string {
  const times = (value: number | null): string => (value === null ? 'exact' : `${value.toPrecision(2)} ×`);
  return `${group}, ${check}: rtol ${rtol}, atol ${atol}: right answers need ${times(needed)}, half precision ${times(half)}, 1 % ${times(onePercent)}`;
}

/** What all came to, and what takes longest to grade. */
export function summaryText(reports: readonly ExerciseReport[], seconds: number): string {
  const proven = reports.filter((report) => report.holds).length;
  const [slowest] = [...reports].sort((a, b) => b.medianMs - a.medianMs);
  const time = slowest ? `; longest to grade: ${slowest.exercise}, ${slowest.medianMs.toFixed(1)} ms` : '';
  return `${proven} of ${reports.length} proven in ${seconds.toFixed(1)} s${time}`;
}
