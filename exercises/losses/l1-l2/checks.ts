import type { Properties } from '@gradus/exercise/author';

export const properties: Properties = {
  biasesStayOut: (_case, output: Array<{ b: number[] }>) => {
    const wrong = output.findIndex(({ b }) => b.some((slope) => slope !== 0));
    if (wrong < 0) return true;
    return {
      pt: `Na camada ${wrong}, o gradiente para b não é 0, mas a penalidade não depende dos vieses.`,
      en: `In layer ${wrong} the gradient for b is not 0, but the penalty does not depend on the biases.`,
    };
  },
};
