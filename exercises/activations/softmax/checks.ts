import type { Properties } from '@gradus/exercise/author';

const TOLERANCE = 1e-4;

const isBatch = (output: number[] | number[][]): output is number[][] => Array.isArray(output[0]);

export const properties: Properties = {
  rowsSumToOne: (_case, output: number[] | number[][]) => {
    const rows = isBatch(output) ? output : [output];
    const sums = rows.map((row) => row.reduce((sum, p) => sum + p, 0));
    const wrong = sums.findIndex((sum) => !(Math.abs(sum - 1) <= TOLERANCE));
    if (wrong < 0) return true;
    const sum = Number((sums[wrong] ?? NaN).toPrecision(5));
    if (rows.length === 1) return { pt: `As probabilidades somam ${sum}, e não 1.`, en: `The probabilities sum to ${sum}, not 1.` };
    return { pt: `A linha ${wrong} soma ${sum}, e não 1.`, en: `Row ${wrong} sums to ${sum}, not 1.` };
  },
};
