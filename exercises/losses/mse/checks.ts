import type { Properties } from '@gradus/exercise/author';

export const properties: Properties = {
  isZeroAtTheTarget: ({ call }, output: number | number[] | number[][]) => {
    const wrong = [output].flat(2).find((number) => number !== 0);
    if (wrong === undefined) return true;
    return {
      pt: `As previsões são iguais aos alvos, e ${call} devolveu ${wrong} em vez de 0.`,
      en: `The predictions equal the targets, and ${call} returned ${wrong} instead of 0.`,
    };
  },
};
