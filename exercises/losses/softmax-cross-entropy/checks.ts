import type { Properties } from '@gradus/exercise/author';

export const properties: Properties = {
  /** The probabilities of a row and its targets both sum to 1. */
  rowsSumToZero: (_case, output: number[][]) => {
    const sums = output.map((row) => row.reduce((sum, entry) => sum + entry, 0));
    const wrong = sums.findIndex((sum) => !(Math.abs(sum) <= 1e-5));
    if (wrong < 0) return true;
    const sum = Number((sums[wrong] ?? NaN).toPrecision(5));
    return { pt: `A linha ${wrong} do gradiente soma ${sum}, e não 0.`, en: `Row ${wrong} of the gradient sums to ${sum}, not 0.` };
  },
};
