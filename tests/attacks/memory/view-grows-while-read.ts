/*
idea: A result whose buffer grows when the row before it is read.
class: memory
accepts: output-limit
*/
export function softmax(): unknown {
  const buffer: any = new (ArrayBuffer as any)(24, { maxByteLength: 2 ** 27 });
  const grows = new Proxy([1, 2, 3], {
    get(target: any, key) {
      buffer.resize(2 ** 27);
      return target[key];
    },
  });
  return [grows, new Float64Array(buffer)];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
