/*
idea: Many views of buffers that grow under them.
class: memory
accepts: memory-limit
*/
export function softmax(): unknown {
  const all: unknown[] = [];
  for (let i = 0; ; i += 1) {
    const buffer: any = new (ArrayBuffer as any)(8, { maxByteLength: 2 ** 26 });
    const views = Array.from({ length: 100 }, () => new Float64Array(buffer));
    buffer.resize(2 ** 26);
    views[0]!.fill(1.5);
    all.push(views);
  }
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
