import type { Properties } from '@gradus/exercise/author';

type Args = readonly [f: (w: number[]) => number, w: number[], exact: number[], h: number[]];

const shown = (value: number) => Number(value.toPrecision(3));

export const properties: Properties = {
  /** From one step to the next the error falls as the square of the step, up to a factor of two. */
  fallsAsTheSquare: ({ args }, output: number[]) => {
    const [, , , h]: Args = args as never;
    const slow = output.findIndex((error, k) => {
      const fall = output[k - 1] / error / (h[k - 1] / h[k]) ** 2;
      return k > 0 && !(fall > 0.5 && fall < 2);
    });
    if (slow < 0) return true;
    const [steps, errors] = [`h = ${h[slow - 1]} → ${h[slow]}`, `${shown(output[slow - 1])} → ${shown(output[slow])}`];
    const factor = Math.round((h[slow - 1] / h[slow]) ** 2);
    return {
      pt: `${steps}: o erro foi ${errors}; com diferenças centrais ele cai cerca de ${factor} vezes.`,
      en: `${steps}: the error went ${errors}; with central differences it falls about ${factor}-fold.`,
    };
  },
  /** Of three steps, large, middle and tiny, the middle one is the best. */
  neitherLargeNorTiny: ({ args }, output: number[]) => {
    const [, , , h]: Args = args as never;
    const best = output.indexOf(Math.min(...output));
    if (best === 1) return true;
    return {
      pt: `O menor erro veio com h = ${h[best]}, e não com h = ${h[1]}.`,
      en: `The smallest error came with h = ${h[best]} and not with h = ${h[1]}.`,
    };
  },
};
