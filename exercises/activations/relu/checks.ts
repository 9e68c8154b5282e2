import type { Properties } from '@gradus/exercise/author';

const valueAt = (x: number) => Math.max(0, x);
const slopeAt = (x: number) => (Number.isNaN(x) ? NaN : x > 0 ? 1 : 0);

/** NaN is the same as NaN here, and as nothing else. */
const isSame = (a: number, b: number) => (Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= 1e-5 * Math.abs(a));

export const properties: Properties = {
  nanStays: ({ call, args: [x] }: { call: string; args: readonly [number[]] }, output: number[]) => {
    const expected = x.map(call === 'relu' ? valueAt : slopeAt);
    const wrong = expected.findIndex((right, i) => !isSame(right, output[i]));
    if (wrong < 0) return true;
    const at = `x[${wrong}] = ${x[wrong]}`;
    return { pt: `Em ${at} saiu ${output[wrong]}, e não ${expected[wrong]}.`, en: `At ${at} the output is ${output[wrong]}, not ${expected[wrong]}.` };
  },
};
