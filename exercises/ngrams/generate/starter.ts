/** uniforms: um número de 0 a 1 por palavra nova, ou null / one number from 0 to 1 per new word, or null */
export function generate(tokens: string[], n: number, start: string[], length: number, uniforms: number[] | null): string[] {
  return start;
}
