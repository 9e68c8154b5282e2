import type { Properties } from '@gradus/exercise/author';

export const properties: Properties = {
  /** s(-x) = 1 - s(x), for the pairs that the vector holds. */
  oppositesSumToOne: ({ args: [x] }: { args: readonly [number[]] }, output: number[]) => {
    const wrong = x.findIndex((at, i) => x.includes(-at) && !(Math.abs(output[i] + output[x.indexOf(-at)] - 1) <= 1e-5));
    if (wrong < 0) return true;
    const sum = Number((output[wrong] + output[x.indexOf(-x[wrong])]).toPrecision(5));
    const [plus, minus] = [Math.abs(x[wrong]), -Math.abs(x[wrong])];
    return {
      pt: `As saídas de ${plus} e de ${minus} somam ${sum}, e não 1.`,
      en: `The outputs for ${plus} and ${minus} sum to ${sum}, not 1.`,
    };
  },
};
