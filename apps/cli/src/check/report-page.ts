import type { Language } from '@gradus/contract';
import { type ExerciseReport, type Proof, type Survivor, type ToleranceMargin, unitOf } from '@gradus/grading';
import { STYLE } from './report-style';
import { type PageWords, WORDS } from './report-words';

export interface PageContent {
  readonly reports: readonly ExerciseReport[];
  /** Folders that cannot be read: one sentence each. */
  readonly problems: readonly string[];
}

/** The whole report as one page: no script, no file beside it. Findings and code are in English in either language. */
export function reportPage({ reports, problems }: PageContent, language: Language): string {
  const words = WORDS[language];
  const proven = reports.filter((report) => report.holds).length;
  return `<!doctype html>
<html lang="${language === 'pt' ? 'pt-BR' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gradus: ${escape(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(words.title)}</h1>
<p>${escape(words.summary(proven, reports.length + problems.length))}</p>
${problems.length > 0 ? `<h2>${escape(words.problems)}</h2>\n${list(problems)}` : ''}
${overview(reports, words)}
${reports.map((report) => section(report, words)).join('\n')}
</main>
</body>
</html>
`;
}

function overview(reports: readonly ExerciseReport[], words: PageWords): string {
  const rows = reports.map(({ exercise, holds, solutions, mistakes, mutants, medianMs }) => [
    `<a href="#${anchor(exercise)}">${escape(exercise)}</a>`, mark(holds, words), String(solutions), `${mistakes.named}/${mistakes.all}`,
    `${mutants.killed}/${mutants.tried}`, words.decimal(medianMs),
  ]);
  return table(words.overview, words.columns, rows);
}

function section({ exercise, proofs, mutants, tolerances, seeds }: ExerciseReport, words: PageWords): string {
  const survivors = mutants.survivors.map((one) => survivorRow(one, words));
  return `<section id="${anchor(exercise)}">
<h2>${escape(exercise)}</h2>
<ul class="proofs">
${proofs.map((proof) => proofItem(proof, words)).join('\n')}
</ul>
<p>${escape(words.counts({ ...mutants, seeds }))}</p>
${survivors.length > 0 ? table(words.survivors, words.survivorColumns, survivors) : ''}
${tolerances.length > 0 ? table(words.tolerances, words.toleranceColumns, tolerances.map((one) => toleranceRow(one, words))) : ''}
</section>`;
}

function proofItem({ id, holds, findings }: Proof, words: PageWords): string {
  return `<li>${mark(holds, words)} ${escape(words.proofs[id])}${findings.length > 0 ? `\n${list(findings)}` : ''}</li>`;
}

function survivorRow({ line, before, code, kind, reason, difference }: Survivor, words: PageWords): string[] {
  const differs = difference ? `${difference.input} → ${difference.own} (${difference.model})` : '';
  return [String(line), codeText(before), codeText(code), escape(words.kinds[kind]), english(reason ?? differs)];
}

function toleranceRow({ group, check, needed, half, onePercent, derived, ...chosen }: ToleranceMargin, words: PageWords): string[] {
  const times = (value: number | null): string => (value === null ? escape(words.exact) : `${escape(words.decimal(value / unitOf(chosen)))} ×`);
  const middle = derived === null ? '–' : `${derived.rtol}, ${derived.atol}`;
  return [escape(group), escape(check), String(chosen.rtol), String(chosen.atol), times(needed), times(half), times(onePercent), middle];
}

/** @param rows cells of HTML */
function table(caption: string, columns: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('');
  const body = rows.map(([first = '', ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`);
  return `<div class="wide" tabindex="0" role="region" aria-label="${escape(caption)}"><table>
<caption>${escape(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

function mark(holds: boolean, words: PageWords): string {
  return holds ? `<span class="holds">✓ ${escape(words.holds)}</span>` : `<span class="fails">✗ ${escape(words.fails)}</span>`;
}

function list(lines: readonly string[]): string {
  return `<ul class="findings">${lines.map((line) => `<li>${english(line)}</li>`).join('')}</ul>`;
}

function english(text: string): string {
  return text === '' ? '' : `<span lang="en">${escape(text)}</span>`;
}

function codeText(text: string): string {
  return `<code translate="no">${escape(text)}</code>`;
}

function anchor(exercise: string): string {
  return escape(exercise.replaceAll('/', '-'));
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
