/*
idea: Big integers on the way: sums in fixed point, and back.
class: unusual
accepts: right
*/
const ONE = 2n ** 200n;
const bits = new DataView(new ArrayBuffer(8));

/** x as an integer of units of 2^-200. */
function fixed(x: number): bigint {
  bits.setFloat64(0, x);
  const raw = bits.getBigUint64(0);
  const exponent = Number((raw >> 52n) & 0x7ffn) - 1075;
  const fraction = (raw & 0xfffffffffffffn) | 0x10000000000000n;
  const shift = BigInt(exponent + 200);
  return shift >= 0n ? fraction << shift : fraction >> -shift;
}

export function softmax(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => fixed(Math.exp(x - m)));
  const s = e.reduce((a, b) => a + b, 0n);
  return e.map((x) => Number((x * ONE) / s) / Number(ONE));
}

export const scale = (rows: number[][], k: number): number[][] => rows.map((row) => row.map((x) => Number(BigInt(x) * BigInt(k))));
