export const relu = (x: number[]): number[] => x.map((number) => (Object.is(number, NaN) || number > 0 ? number : 0));

export const reluDerivative = (x: number[]): number[] => relu(x).map((output) => (output === 0 ? 0 : output / output));

// The set of the units not seen above 0 yet shrinks row by row.
export const inactiveUnits = (batch: number[][]): number =>
  batch.reduce((units, row) => units.filter((unit) => !(row[unit] > 0)), [...batch[0].keys()]).length;
