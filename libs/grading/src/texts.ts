import type { Localised } from '@gradus/contract';

/** Sentences of the grader itself, in both languages. An exercise brings its own. */
export const text = {
  wrongType: (received: string, expected: string): Localised => ({
    pt: `O tipo é ${received}; esperava-se ${expected}.`,
    en: `The type is ${received}; ${expected} was expected.`,
  }),
  wrongTypeAt: (index: string, received: string): Localised => ({
    pt: `Tipo errado em ${index}: ${received}.`,
    en: `Wrong type at ${index}: ${received}.`,
  }),
  ragged: (index: string, first: number, odd: number): Localised => ({
    pt: `As linhas ${index}[${first}] e ${index}[${odd}] não têm o mesmo comprimento.`,
    en: `Rows ${index}[${first}] and ${index}[${odd}] are not of the same length.`,
  }),
  wrongLength: (received: number, expected: number): Localised => ({
    pt: `Há ${received} elementos; esperavam-se ${expected}.`,
    en: `There are ${received} elements; ${expected} were expected.`,
  }),
  wrongKeys: (missing: readonly string[], extra: readonly string[]): Localised => ({
    pt: sentences([missing, 'Falta a chave', 'Faltam as chaves'], [extra, 'Sobra a chave', 'Sobram as chaves']),
    en: sentences([missing, 'Missing key', 'Missing keys'], [extra, 'Unexpected key', 'Unexpected keys']),
  }),
  notEqual: { pt: 'O valor não é o esperado.', en: 'The value is not the expected one.' },
  gradientShape: {
    pt: 'O gradiente não tem um número para cada elemento do argumento.',
    en: 'The gradient does not have one number for each element of the argument.',
  },
  forwardNotFinite: (name: string): Localised => ({
    pt: `O gradiente é conferido pela sua própria ${name}, que não devolveu números finitos.`,
    en: `The gradient is checked by your own ${name}, which did not return finite numbers.`,
  }),
  modified: (position: number): Localised => ({
    pt: `O ${position + 1}º argumento foi modificado; trabalhe em uma cópia.`,
    en: `Argument ${position + 1} was modified; work on a copy.`,
  }),
  metric: (received: string, reference: string): Localised => ({
    pt: `Sua medida é ${received}; a da referência é ${reference}.`,
    en: `Your metric is ${received}; the reference reaches ${reference}.`,
  }),
  notJudged: {
    pt: 'A resposta não pôde ser avaliada: há nela um valor que não faz sentido aqui.',
    en: 'The answer could not be judged: it holds a value that makes no sense here.',
  },
  partMissing: (path: string): Localised => ({ pt: `Falta ${path}.`, en: `${path} is missing.` }),
  exportsMissing: (names: readonly string[]): Localised => ({
    pt: `Nenhuma função exportada foi encontrada. Exporte ${names.join(', ')} pelo nome: export function ${names[0] ?? ''}(…); export default não conta.`,
    en: `No exported function was found. Export ${names.join(', ')} by name: export function ${names[0] ?? ''}(…); export default does not count.`,
  }),
  doesNotCompile: { pt: 'O texto não é TypeScript válido.', en: 'The text is not valid TypeScript.' },
  sourceTooLarge: (bytes: number, limit: number): Localised => ({
    pt: `O código tem ${bytes} bytes; o limite é ${limit}.`,
    en: `The code has ${bytes} bytes; the limit is ${limit}.`,
  }),
  loadThrew: (reason: string): Localised => ({
    pt: `O programa lançou um erro enquanto era carregado, antes de qualquer caso: ${reason}`,
    en: `The program threw while it was loading, before any case: ${reason}`,
  }),
  loadEnded: {
    'runtime-error': {
      pt: 'O programa lançou um erro enquanto era carregado, antes de qualquer caso.',
      en: 'The program threw while it was loading, before any case.',
    },
    'time-limit': {
      pt: 'O programa passou do limite de tempo enquanto era carregado: procure um laço sem fim fora das funções.',
      en: 'The program ran into the time limit while it was loading: look for an endless loop outside the functions.',
    },
    'memory-limit': {
      pt: 'O programa passou do limite de memória enquanto era carregado.',
      en: 'The program ran into the memory limit while it was loading.',
    },
    'output-limit': {
      pt: 'O programa produziu saída demais enquanto era carregado.',
      en: 'The program gave too much output while it was loading.',
    },
    crashed: {
      pt: 'O programa derrubou o processo que o executava enquanto era carregado.',
      en: 'The program ended the process that ran it while it was loading.',
    },
  },
  exerciseError: (file: string, line: number | undefined, message: string): Localised => ({
    pt: `O exercício tem um erro (${place(file, line)}): ${message}`,
    en: `The exercise has an error (${place(file, line)}): ${message}`,
  }),
  internalError: (reason: string): Localised => ({
    pt: `A falha é nossa: ${reason}`,
    en: `This is our fault: ${reason}`,
  }),
} as const;

function place(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}

function sentences(...parts: ReadonlyArray<readonly [readonly string[], string, string]>): string {
  return parts
    .filter(([keys]) => keys.length > 0)
    .map(([keys, one, many]) => `${keys.length === 1 ? one : many} ${listed(keys)}.`)
    .join(' ');
}

function listed(keys: readonly string[]): string {
  // A student's key may be as long as an output.
  const shown = keys.slice(0, 5).map((key) => JSON.stringify(key.length <= 40 ? key : `${key.slice(0, 40)}…`)).join(', ');
  return keys.length > 5 ? `${shown}, …` : shown;
}
