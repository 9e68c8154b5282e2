import type { ExerciseBundle } from '@gradus/exercise';
import { type ExerciseReport, type ToleranceMargin, unitOf } from '@gradus/grading';

const HEADING = `# The exercises

Written by \`gradus check --course docs/course.md\`; a test says when it is out of date. Of the tolerance: what right answers
need of it (at most half), and how many times it an answer in half precision and one 1 % off are away at least (more than once).

| Exercise | Exports | Solutions | Mistakes named | Mutants killed | Tolerance | Grading, ms |
|---|---|---|---|---|---|---|
`;

/** docs/course.md: every exercise in a row. @param reports one per bundle, same order */
export function courseTable(bundles: readonly ExerciseBundle[], reports: readonly ExerciseReport[]): string {
  const rows = bundles.flatMap((bundle, i) => {
    const report = reports[i];
    return report ? [`| ${[...fixedCells(bundle), ...provenCells(bundle, report)].join(' | ')} |\n`] : [];
  });
  return HEADING + rows.join('');
}

/** What the exercise's files alone say. */
export function fixedCells({ id, spec, solutions }: ExerciseBundle): string[] {
  const exports = Object.entries(spec.exports).map(([name, signature]) => `\`${cell(name + signature)}\``);
  const types = spec.types === '' ? [] : [`\`${cell(spec.types)}\``];
  return [id, [...exports, ...types].join('<br>'), String(solutions.length)];
}

function provenCells({ spec }: ExerciseBundle, { mistakes, mutants, tolerances, medianMs }: ExerciseReport): string[] {
  const rest = [...(mutants.equivalent > 0 ? [`${mutants.equivalent} equivalent`] : []), ...(mutants.explained > 0 ? [`${mutants.explained} explained`] : [])];
  const sample = mutants.tried < mutants.all ? [`${mutants.tried} tried`] : [];
  return [
    `${mistakes.named}/${mistakes.all}`,
    `${mutants.killed}/${mutants.all}${[...rest, ...sample].map((one) => `, ${one}`).join('')}`,
    `rtol ${spec.tolerance.rtol}, atol ${spec.tolerance.atol}${marginsText(tolerances)}`,
    medianMs.toFixed(0),
  ];
}

function marginsText(tolerances: ExerciseReport['tolerances']): string {
  const least = (values: ReadonlyArray<number | null>): string => {
    const known = values.filter((value) => value !== null);
    return known.length > 0 ? `${Math.min(...known).toPrecision(2)} ×` : 'exact';
  };
  if (tolerances.length === 0) return '';
  const inUnits = (of: (margin: ToleranceMargin) => number | null) => tolerances.map((margin) => {
    const value = of(margin);
    return value === null ? null : value / unitOf(margin);
  });
  const needed = Math.max(...inUnits((one) => one.needed).map(Number)).toPrecision(2);
  return `: needed ${needed}, half precision ${least(inUnits((one) => one.half))}, 1 % ${least(inUnits((one) => one.onePercent))}`;
}

/** A vertical line would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
