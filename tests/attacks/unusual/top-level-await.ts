/*
idea: The module waits before it knows what to export.
class: unusual
accepts: right
*/
const { exp, max } = await Promise.resolve(Math);
const factor = await (async () => 1)();
for await (const _ of [1, 2]) void _;

export const softmax = (z: number[]): number[] => {
  const e = z.map((x) => exp(x - max(...z)) * factor);
  return e.map((x) => x / e.reduce((a, b) => a + b, 0));
};
export const scale = await Promise.all([(rows: number[][], k: number): number[][] => rows.map((row) => row.map((x) => x * k))]).then(([f]) => f);
