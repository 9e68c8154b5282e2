import type { Properties } from '@gradus/exercise/author';

export const properties: Properties = {
  /** f(-x) = -f(x), for the pairs that the vector holds. */
  isOdd: ({ args: [x] }: { args: readonly [number[]] }, output: number[]) => {
    const wrong = x.findIndex((at, i) => x.includes(-at) && !(Math.abs(output[i] + output[x.indexOf(-at)]) <= 1e-5));
    if (wrong < 0) return true;
    const [here, there] = [wrong, x.indexOf(-x[wrong])].map((i) => Number(output[i].toPrecision(5)));
    return {
      pt: `Em ${x[wrong]} a saída é ${here}; em ${-x[wrong]} é ${there}, e não o oposto.`,
      en: `At ${x[wrong]} the output is ${here}; at ${-x[wrong]} it is ${there}, not the opposite.`,
    };
  },
};
