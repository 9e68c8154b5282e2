import type { Properties } from '@gradus/exercise/author';

export const properties: Properties = {
  sumsToOne: (_case, output: number[]) => {
    const sum = output.reduce((total, p) => total + p, 0);
    if (Math.abs(sum - 1) <= 1e-5) return true;
    const shown = Number(sum.toPrecision(5));
    return { pt: `As probabilidades das classes somam ${shown}, e não 1.`, en: `The probabilities of the classes sum to ${shown}, not 1.` };
  },
};
