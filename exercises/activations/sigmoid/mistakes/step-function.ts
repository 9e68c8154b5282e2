/*
 * pt: As saídas saíram 0 ou 1, como na função degrau. A sigmoide é suave: devolva o próprio 1 / (1 + e^−x).
 * en: The outputs are 0 or 1, as in the step function. The sigmoid is smooth: return 1 / (1 + e^−x) itself.
 * section: 4
 */
export function sigmoid(x: number[]): number[] {
  return x.map((number) => Math.round(1 / (1 + Math.exp(-number))));
}

export function sigmoidDerivative(x: number[]): number[] {
  return sigmoid(x).map((s) => s * (1 - s));
}
