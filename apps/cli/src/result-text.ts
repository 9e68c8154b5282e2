import { type CaseResult, type GroupResult, type Language, type Mismatch, type Result, type Step, STEPS } from '@gradus/contract';
import pc from 'picocolors';

const WORDS = {
  pt: {
    steps: { compiles: 'compila', exports: 'exporta', shape: 'forma', finite: 'finito', values: 'valores', gradient: 'gradiente', stable: 'estável', trains: 'treina' },
    full: 'Todos os degraus', stopped: 'Parou no degrau', points: 'pontos', mistake: 'Erro reconhecido',
    evidence: (values: number) => `${values} números coincidem com os de quem comete esse erro`,
    received: 'recebido', expected: 'esperado', differ: (n: number, of: number) => `${n} de ${of} valores errados`, reference: 'referência',
  },
  en: {
    steps: { compiles: 'compiles', exports: 'exports', shape: 'shape', finite: 'finite', values: 'values', gradient: 'gradient', stable: 'stable', trains: 'trains' },
    full: 'Every step', stopped: 'Stopped at step', points: 'points', mistake: 'Recognised mistake',
    evidence: (values: number) => `${values} numbers equal those of someone who makes it`,
    received: 'received', expected: 'expected', differ: (n: number, of: number) => `${n} of ${of} values are wrong`, reference: 'reference',
  },
} as const;

/** A result for a terminal, in the order in which a teacher would tell it. */
export function resultText(result: Result, language: Language): string {
  const words = WORDS[language];
  const lines = [
    heading(result, language),
    staircase(result.status === 'graded' || result.step !== null ? result.step : 'compiles', language),
    ...(result.message ? [result.message[language]] : []),
    ...result.diagnostics.map((d) => `${d.line}:${d.column} ${pc.red(d.severity)} ${d.message} (${d.code})`),
    ...result.mistakes.map(
      (m) => `${pc.red(words.mistake)} ${pc.bold(m.id)}: ${m.message[language]}\n  ${words.evidence(m.evidence.valuesEqual)} (${m.evidence.group}: ${m.evidence.cases.join(', ')})`,
    ),
    ...result.groups.flatMap((group) => groupText(group, language)),
    pc.dim(`${words.reference}: ${result.reference.backend}, ${result.reference.device}, ${result.reference.precision}; ${result.timings.totalMs.toFixed(0)} ms`),
  ];
  return lines.join('\n');
}

function heading(result: Result, language: Language): string {
  const words = WORDS[language];
  const height = result.step === null ? words.full : `${words.stopped} ${STEPS.indexOf(result.step) + 1}: ${words.steps[result.step]}`;
  const points = result.status === 'graded' ? `  ${decimal(result.points, language)}/${decimal(result.maxPoints, language)} ${words.points}` : '';
  return pc.bold(`${result.status === 'error' ? result.verdict : height}${points}`);
}

function staircase(stopped: Step | null, language: Language): string {
  const reached = stopped === null ? STEPS.length : STEPS.indexOf(stopped);
  return STEPS.map((step, i) => {
    const word = WORDS[language].steps[step];
    if (i < reached) return pc.green(`✓ ${word}`);
    return i === reached ? pc.red(`✗ ${word}`) : pc.dim(`· ${word}`);
  }).join('  ');
}

function groupText(group: GroupResult, language: Language): string[] {
  const mark = group.verdict === 'passed' ? pc.green('✓') : pc.red('✗');
  const failed = group.cases.filter((one) => one.verdict !== 'passed');
  return [
    `${mark} ${group.title[language]} (${group.visibility}): ${decimal(group.points, language)}/${decimal(group.maxPoints, language)}`,
    ...failed.flatMap((one) => caseText(one, language)),
  ];
}

function caseText(one: CaseResult, language: Language): string[] {
  return [
    `    ${pc.red(one.verdict)} ${one.id}${one.call ? `  ${shorten(one.call, 100)}` : ''}`,
    ...(one.error ? [`      ${one.error.name}: ${one.error.message}${one.error.line ? ` (${one.error.line}:${one.error.column ?? 1})` : ''}`] : []),
    ...(one.mismatch ? mismatchText(one.mismatch, language) : []),
    ...(one.console ?? []).map((line) => pc.dim(`      > ${line}`)),
  ];
}

function mismatchText(mismatch: Mismatch, language: Language): string[] {
  const words = WORDS[language];
  const { first, expectedShape, receivedShape } = mismatch;
  const shape = mismatch.check === 'shape' && expectedShape && receivedShape;
  return [
    ...(mismatch.message ? [`      ${mismatch.message[language]}`] : []),
    ...(shape ? [`      ${mismatch.path}: ${words.received} [${receivedShape.join(', ')}], ${words.expected} [${expectedShape.join(', ')}]`] : []),
    ...(first
      ? [
          `      ${mismatch.path}${first.index.map((i) => `[${i}]`).join('')}: ${words.received} ${leaf(first.received)}, ${words.expected} ${leaf(first.expected)}; ${words.differ(mismatch.differing, mismatch.total)}`,
        ]
      : []),
  ];
}

function leaf(value: string | number | boolean | null): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function decimal(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'pt' ? 'pt-BR' : 'en', { maximumFractionDigits: 2 }).format(value);
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
