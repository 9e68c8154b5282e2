/** (# + α) / (#(contexto ·) + αV) / (# + α) / (#(context ·) + αV) */
export function laplace(tokens: string[], context: string[], alpha: number): Record<string, number> {
  return { '<unk>': 1 };
}

/** Desconto absoluto e recuo / absolute discounting and back-off */
export function backOff(tokens: string[], context: string[], discount: number): Record<string, number> {
  return { '<unk>': 1 };
}
