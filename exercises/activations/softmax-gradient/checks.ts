import type { Properties } from '@gradus/exercise/author';

export const properties: Properties = {
  /** The probabilities sum to 1 whatever the logits: what one gains the others lose. */
  rowsSumToZero: (_case, output: number[][]) => {
    const sums = output.map((row) => row.reduce((sum, entry) => sum + entry, 0));
    const wrong = sums.findIndex((sum) => !(Math.abs(sum) <= 1e-5));
    if (wrong < 0) return true;
    const sum = Number((sums[wrong] ?? NaN).toPrecision(5));
    return { pt: `A linha ${wrong} da jacobiana soma ${sum}, e não 0.`, en: `Row ${wrong} of the Jacobian sums to ${sum}, not 0.` };
  },
};
