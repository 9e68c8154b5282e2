import type { Properties } from '@gradus/exercise/author';

export const properties: Properties = {
  /** When every word had chance 1/V the perplexity is V. */
  equalChancesGiveTheirNumber: ({ args: [probabilities] }: { args: readonly number[][] }, output: number) => {
    const size = 1 / probabilities[0];
    if (probabilities.some((p) => p !== probabilities[0]) || Math.abs(output - size) <= size * 1e-4) return true;
    const [shown, V] = [Number(output.toPrecision(5)), Number(size.toPrecision(5))];
    return {
      pt: `Cada palavra teve probabilidade 1/${V}, e a perplexidade saiu ${shown}, e não ${V}.`,
      en: `Each word had probability 1/${V}, and the perplexity came out as ${shown}, not ${V}.`,
    };
  },
};
