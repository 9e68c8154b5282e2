import type { Language } from '@gradus/contract';
import type { MutantsReport, Proof, Survivor } from '@gradus/grading';

export interface PageWords {
  readonly title: string;
  readonly problems: string;
  readonly overview: string;
  readonly columns: readonly string[];
  readonly survivors: string;
  readonly survivorColumns: readonly string[];
  readonly tolerances: string;
  readonly toleranceColumns: readonly string[];
  readonly exact: string;
  readonly holds: string;
  readonly fails: string;
  readonly proofs: Readonly<Record<Proof['id'], string>>;
  readonly kinds: Readonly<Record<Survivor['kind'], string>>;
  readonly summary: (proven: number, all: number) => string;
  readonly counts: (of: MutantsReport & { readonly seeds: number }) => string;
  readonly decimal: (value: number) => string;
}

const decimalIn = (locale: string) => (value: number): string =>
  Number.isFinite(value) ? new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value) : '∞';

export const WORDS: Readonly<Record<Language, PageWords>> = {
  pt: {
    title: 'Prova dos exercícios',
    problems: 'Pastas que não puderam ser lidas',
    overview: 'Todos os exercícios',
    columns: ['Exercício', 'Prova', 'Soluções', 'Erros reconhecidos', 'Mutantes mortos', 'Mediana da correção, ms'],
    survivors: 'Mutantes que sobreviveram',
    survivorColumns: ['Linha', 'Era', 'Ficou', 'O que são', 'Motivo, ou entrada em que difere'],
    tolerances: 'Tolerâncias, em unidades delas mesmas',
    toleranceColumns: ['Grupo', 'Verificação', 'rtol', 'atol', 'Respostas certas precisam de', 'Meia precisão', 'Erro de 1 %', 'Meio-termo (rtol, atol)'],
    exact: 'exato',
    holds: 'vale',
    fails: 'não vale',
    proofs: {
      'solutions-score-1': 'As soluções recebem nota máxima',
      'starter-scores-less': 'O ponto de partida recebe menos',
      'mistakes-are-named': 'Cada erro é reconhecido pelo nome',
      'tolerance-is-derived': 'A tolerância separa o certo do errado',
      'mutants-are-killed': 'Os casos percebem cada parte da resposta-modelo',
      'same-seed-same-result': 'A mesma semente dá o mesmo resultado',
      'seeds-are-stable': 'Nenhuma decisão depende de arredondamento',
      'examples-run': 'Os exemplos do enunciado rodam',
      'types-hold': 'Os tipos conferem',
    },
    kinds: { equivalent: 'equivalente', explained: 'explicado', unexplained: 'não percebido pelos casos' },
    summary: (proven, all) => `${proven} de ${all} exercícios provados.`,
    counts: ({ all, tried, killed, equivalent, explained, unexplained, seeds }) =>
      `Mutantes: ${killed} mortos de ${tried} testados (${all} ao todo), ${equivalent} equivalentes, ${explained} explicados, ${unexplained} sem explicação. Sementes: ${seeds}.`,
    decimal: decimalIn('pt-BR'),
  },
  en: {
    title: 'Proof of the exercises',
    problems: 'Folders that could not be read',
    overview: 'All exercises',
    columns: ['Exercise', 'Proof', 'Solutions', 'Mistakes named', 'Mutants killed', 'Median grading time, ms'],
    survivors: 'Mutants that survived',
    survivorColumns: ['Line', 'Was', 'Is', 'What they are', 'Reason, or an input on which it differs'],
    tolerances: 'Tolerances, in units of themselves',
    toleranceColumns: ['Group', 'Check', 'rtol', 'atol', 'Right answers need', 'Half precision', 'Error of 1 %', 'Middle (rtol, atol)'],
    exact: 'exact',
    holds: 'holds',
    fails: 'does not hold',
    proofs: {
      'solutions-score-1': 'The solutions get the full score',
      'starter-scores-less': 'The starter gets less',
      'mistakes-are-named': 'Every mistake is named',
      'tolerance-is-derived': 'The tolerance parts right from wrong',
      'mutants-are-killed': 'The cases notice every part of the model answer',
      'same-seed-same-result': 'The same seed gives the same result',
      'seeds-are-stable': 'No decision hangs on rounding',
      'examples-run': 'The examples of the statement run',
      'types-hold': 'The types hold',
    },
    kinds: { equivalent: 'equivalent', explained: 'explained', unexplained: 'not noticed by the cases' },
    summary: (proven, all) => `${proven} of ${all} exercises proven.`,
    counts: ({ all, tried, killed, equivalent, explained, unexplained, seeds }) =>
      `Mutants: ${killed} killed of ${tried} tried (${all} in all), ${equivalent} equivalent, ${explained} explained, ${unexplained} unexplained. Seeds: ${seeds}.`,
    decimal: decimalIn('en'),
  },
};
