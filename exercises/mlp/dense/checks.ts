import type { Properties } from '@gradus/exercise/author';

type Gradient = { dx: number[][]; dW: number[][]; db: number[] };
type Args = readonly [x: number[][], W: number[][], dy: number[][]];

const TOLERANCE = 1e-4;
/** The loss is linear in each number, so the step need not be small. */
const STEP = 0.5;

/** L = Σ y·dy with b beside x and W: what the gradients are the gradients of. */
const loss = (x: number[][], W: number[][], b: number[], dy: number[][]) =>
  x.reduce((sum, row, r) => sum + b.reduce((z, bias, j) => z + dy[r][j] * row.reduce((y, value, i) => y + value * W[i][j], bias), 0), 0);

const rounded = (value: number) => Number(value.toPrecision(5));

/** Each number of `values`, in turn, a step up and a step down. */
const slopes = (values: number[][], lossAt: (moved: number[][]) => number) =>
  values.map((row, i) =>
    row.map((_, j) => {
      const moved = (by: number) => values.map((other, k) => (k === i ? other.map((value, m) => (m === j ? value + by : value)) : other));
      return (lossAt(moved(STEP)) - lossAt(moved(-STEP))) / (2 * STEP);
    }),
  );

export const properties: Properties = {
  /** dx, dW and db against how L changes when one number moves a little. */
  numericalGradient: ({ args }, output: Gradient) => {
    const [x, W, dy]: Args = args as never;
    const b = W[0].map(() => 0);
    const parts = [
      { name: 'dx', own: output.dx, slope: slopes(x, (moved) => loss(moved, W, b, dy)) },
      { name: 'dW', own: output.dW, slope: slopes(W, (moved) => loss(x, moved, b, dy)) },
      { name: 'db', own: [output.db], slope: slopes([b], ([moved]) => loss(x, W, moved, dy)) },
    ];
    for (const { name, own, slope } of parts) {
      const size = Math.max(...slope.flat().map(Math.abs), 1e-3);
      for (const [i, row] of slope.entries()) {
        const j = row.findIndex((value, k) => !(Math.abs(own[i][k] - value) <= TOLERANCE * size));
        if (j < 0) continue;
        const at = name === 'db' ? `[${j}]` : `[${i}][${j}]`;
        const [mine, right] = [rounded(own[i][j]), rounded(row[j])];
        return {
          pt: `${name}${at} é ${mine}, mas L muda ${right} por unidade de ${name.slice(1)}${at}.`,
          en: `${name}${at} is ${mine}, but L changes by ${right} per unit of ${name.slice(1)}${at}.`,
        };
      }
    }
    return true;
  },
};
