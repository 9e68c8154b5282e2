/*
idea: Asynchronous functions that wait for each number on its own.
class: unusual
accepts: right
*/
const exp = async (x: number): Promise<number> => Math.exp(x);

export async function softmax(z: number[]): Promise<number[]> {
  const m = await Promise.any([Promise.reject(new Error('x')), Math.max(...z)]);
  const e = await Promise.all(z.map(async (x) => exp((await x) - m)));
  let s = 0;
  for await (const x of e) s += x;
  return e.map((x) => x / s);
}

export const scale = async (rows: number[][], k: number): Promise<number[][]> =>
  (await Promise.allSettled(rows.map((row) => Promise.all(row.map(async (x) => x * k))))).map((one) => (one.status === 'fulfilled' ? one.value : []));
