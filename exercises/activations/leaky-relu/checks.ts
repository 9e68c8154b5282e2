import type { Properties } from '@gradus/exercise/author';

export const properties: Properties = {
  /** Neither function is ever steeper than the larger of 1 and alpha, and both go through 0. */
  isContinuousAtZero: ({ args: [x, alpha] }: { args: readonly [number[], number] }, output: number[]) => {
    const jump = x.findIndex((at, i) => !(Math.abs(output[i]) <= Math.max(1, alpha) * Math.abs(at) * 1.001 + 1e-7));
    if (jump < 0) return true;
    const y = Number(output[jump].toPrecision(5));
    return {
      pt: `Em x = ${x[jump]} a saída é ${y}: há um salto entre este ponto e f(0) = 0.`,
      en: `At x = ${x[jump]} the output is ${y}: there is a jump between this point and f(0) = 0.`,
    };
  },
};
