/*
idea: A buffer that grows past what was asked for.
class: memory
accepts: memory-limit
*/
export function softmax(): number[] {
  const all: any[] = [];
  for (let i = 0; i < 50; i += 1) {
    const buffer: any = new (ArrayBuffer as any)(1, { maxByteLength: 2 ** 30 });
    buffer.resize(2 ** 30);
    new Uint8Array(buffer).fill(1);
    all.push(buffer);
  }
  return [all.length];
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
