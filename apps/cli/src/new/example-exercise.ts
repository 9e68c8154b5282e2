/** What `gradus new` writes: the mean of squares and its gradient, small and whole, to be changed file by file. */
export function exampleExercise(order: number): Readonly<Record<string, string>> {
  return {
    'exercise.yaml': YAML.replace('ORDER', String(order)),
    'statement.pt.md': STATEMENT_PT,
    'statement.en.md': STATEMENT_EN,
    'starter.ts': STARTER,
    'solution.ts': SOLUTION,
    'solutions/loop.ts': LOOP,
    'reference.ts': REFERENCE,
    'cases.ts': CASES,
    'hints.pt.md': 'Some os quadrados antes de dividir.\n\n---\n\nA derivada de $x_i^2$ é $2 x_i$; o que acontece com o $1/n$?\n',
    'hints.en.md': 'Add up the squares before you divide.\n\n---\n\nThe derivative of $x_i^2$ is $2 x_i$; what becomes of the $1/n$?\n',
    ...MISTAKES,
  };
}

export function exampleTopic(slug: string, order: number): string {
  const title = JSON.stringify(slug.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()));
  return `title: { pt: ${title}, en: ${title} }\norder: ${order}\n`;
}

const YAML = `title: { pt: Média dos quadrados, en: Mean of squares }
order: ORDER
difficulty: easy
tags: [gradients]
exports:
  meanSquare: '(x: number[]): number'
  meanSquareGradient: '(x: number[]): number[]'
tolerance: { rtol: 1e-5, atol: 1e-7 }
groups:
  - id: shape
    title: { pt: Formato da saída, en: Shape of the output }
    step: shape
    points: 1
    visibility: visible
    checks: [shape]
  - id: values
    title: { pt: Vetores pequenos, en: Small vectors }
    step: values
    points: 2
    visibility: visible
    checks: [unchanged, { close: {} }]
  - id: values-hidden
    title: { pt: Outros vetores, en: Other vectors }
    step: values
    points: 2
    visibility: hidden
    checks: [unchanged, { close: {} }]
  - id: gradient
    title: { pt: Gradiente, en: Gradient }
    step: gradient
    points: 2
    visibility: visible
    checks: [{ gradient: { of: meanSquare, argument: 0 } }, { close: {} }]
  - id: gradient-hidden
    title: { pt: Outros gradientes, en: Other gradients }
    step: gradient
    points: 2
    visibility: hidden
    checks: [{ gradient: { of: meanSquare, argument: 0 } }, { close: {} }]
`;

const STATEMENT_PT = `## O que é

\`meanSquare\` é a média dos quadrados dos $n$ números de um vetor, e \`meanSquareGradient\` diz quanto ela muda com cada um deles.

## A fórmula

$$f(x) = \\frac{1}{n} \\sum_i x_i^2 \\qquad \\frac{\\partial f}{\\partial x_i} = \\frac{2 x_i}{n}$$

O vetor tem pelo menos um número.

## Um exemplo à mão

Para $x = (1, 2)$, a média é $(1 + 4) / 2 = 2{,}5$, e o gradiente é $(2 \\cdot 1 / 2,\\ 2 \\cdot 2 / 2)$.

\`\`\`ts
meanSquare([1, 2]) // 2.5
meanSquareGradient([1, 2]) // [1, 2]
\`\`\`

## O que é verificado

O formato da saída, os valores com erro relativo de até 0,001 %, o gradiente contra diferenças centrais da sua própria função, e que
o vetor de entrada fica como estava. Parte dos casos não aparece.
`;

const STATEMENT_EN = `## What it is

\`meanSquare\` is the mean of the squares of a vector's $n$ numbers, and \`meanSquareGradient\` says how much it changes with each of them.

## The formula

$$f(x) = \\frac{1}{n} \\sum_i x_i^2 \\qquad \\frac{\\partial f}{\\partial x_i} = \\frac{2 x_i}{n}$$

The vector holds one number at least.

## An example by hand

For $x = (1, 2)$ the mean is $(1 + 4) / 2 = 2.5$, and the gradient is $(2 \\cdot 1 / 2,\\ 2 \\cdot 2 / 2)$.

\`\`\`ts
meanSquare([1, 2]) // 2.5
meanSquareGradient([1, 2]) // [1, 2]
\`\`\`

## What is checked

The shape of the output, the values to a relative error of 0.001 %, the gradient against central differences of your own function,
and that the input stays as it was. Some of the cases are hidden.
`;

const STARTER = `export function meanSquare(x: number[]): number {
  return 0;
}

export function meanSquareGradient(x: number[]): number[] {
  return x;
}
`;

const MEAN = `export function meanSquare(x: number[]): number {
  return x.reduce((sum, one) => sum + one * one, 0) / x.length;
}
`;

const GRADIENT = `
export function meanSquareGradient(x: number[]): number[] {
  return x.map((one) => (2 * one) / x.length);
}
`;

const SOLUTION = MEAN + GRADIENT;

const LOOP = `// A running mean, in typed arrays.
export function meanSquare(x: number[]): number {
  let mean = 0;
  for (const one of Float64Array.from(x)) mean += (one * one) / x.length;
  return mean;
}

export function meanSquareGradient(x: number[]): number[] {
  const gradient = Float64Array.from(x);
  for (let i = 0; i < x.length; i++) gradient[i] *= 2 / x.length;
  return [...gradient];
}
`;

const REFERENCE = `import type { TF } from '@gradus/exercise/author';

export const meanSquare = (tf: TF, [x]: [number[]]) => tf.mean(tf.square(tf.tensor1d(x)));

export const meanSquareGradient = (tf: TF, [x]: [number[]]) => tf.grad((at) => tf.mean(tf.square(at)))(tf.tensor1d(x));
`;

const CASES = `import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

const mean = (id: string, x: number[]) => ({ id, call: 'meanSquare', args: [x] });
const gradient = (id: string, x: number[]) => ({ id, call: 'meanSquareGradient', args: [x] });

// The names of hidden cases tell no input.
const draw = (random: Random) => random.normals(random.integer(3, 9));

export const cases: Cases = {
  shape: (random) => [mean('mean-of-four', random.normals(4)), gradient('gradient-of-four', random.normals(4))],
  values: (random) => [mean('two-numbers', [1.5, -2.3]), mean('one-number', [3.7]), mean('six-numbers', random.normals(6))],
  'values-hidden': (random) => ['a', 'b', 'c'].map((id) => mean(id, draw(random))),
  gradient: (random) => [gradient('two-numbers', [1.5, -2.3]), gradient('three-numbers', [0.7, 0, -1.1]), gradient('six-numbers', random.normals(6))],
  'gradient-hidden': (random) => ['a', 'b', 'c'].map((id) => gradient(id, draw(random))),
};
`;

const header = (pt: string, en: string): string => `/*\n * pt: ${pt}\n * en: ${en}\n * section: 2\n */\n`;

const MISTAKES = {
  'mistakes/sum-of-squares.ts':
    header('Os quadrados foram somados, e faltou dividir por n. Divida a soma pelo tamanho do vetor.', 'The squares were added up and not divided by n. Divide the sum by the length of the vector.') +
    MEAN.replace(' / x.length', '') + GRADIENT,
  'mistakes/gradient-not-divided.ts':
    header('O gradiente ficou sem o 1/n da média. Divida cada componente por n.', 'The gradient lacks the 1/n of the mean. Divide each component by n.') +
    MEAN + GRADIENT.replace('(2 * one) / x.length', '2 * one'),
  'mistakes/gradient-without-two.ts':
    header('O fator 2 da derivada do quadrado se perdeu. A derivada de x² é 2x.', 'The factor 2 of the derivative of the square was lost. The derivative of x² is 2x.') +
    MEAN + GRADIENT.replace('(2 * one)', 'one'),
};
