import type { ExemptCheck, ExerciseReport, MutantsReport, Proof, Survivor, ToleranceMargin } from '@gradus/grading';
import pc from 'picocolors';

/** One screen about an exercise, for a terminal. */
export function reportText({ exercise, proofs, mistakes, solutions, mutants, tolerances, exempt, seeds }: ExerciseReport): string {
  const counts = [`${solutions} solutions`, `${mistakes.named}/${mistakes.all} mistakes named`, mutantsText(mutants), `${seeds} seeds`];
  return [
    pc.bold(exercise),
    ...proofs.map(proofText),
    pc.dim(`    ${counts.join(', ')}`),
    ...mutants.survivors.filter((one) => one.kind !== 'unexplained').map((one) => pc.dim(`    ${survivorText(one)}`)),
    ...tolerances.map((margin) => pc.dim(`    ${marginText(margin)}`)),
    ...exempt.map((one) => pc.dim(`    ${exemptText(one)}`)),
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

/** What all came to, and what takes longest to grade. */
export function summaryText(reports: readonly ExerciseReport[], seconds: number): string {
  const proven = reports.filter((report) => report.holds).length;
  const [slowest] = [...reports].sort((a, b) => b.medianMs - a.medianMs);
  const time = slowest ? `; longest to grade: ${slowest.exercise}, ${slowest.medianMs.toFixed(1)} ms` : '';
  return `${proven} of ${reports.length} proven in ${seconds.toFixed(1)} s${time}`;
}
