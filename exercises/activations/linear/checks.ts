import type { Properties } from '@gradus/exercise/author';

export const properties: Properties = {
  isOneEverywhere: ({ args: [x] }: { args: readonly [number[]] }, output: number[]) => {
    const wrong = output.findIndex((slope) => !(Math.abs(slope - 1) <= 1e-5));
    if (wrong < 0) return true;
    const at = `x[${wrong}] = ${x[wrong]}`;
    const slope = Number(output[wrong].toPrecision(5));
    return { pt: `Em ${at} a derivada saiu ${slope}, e não 1.`, en: `At ${at} the derivative came out as ${slope}, not 1.` };
  },
};
