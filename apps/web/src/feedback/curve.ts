import type { Curve, JsonNumber } from '@gradus/contract';
import { readNumber } from './tensor';

/** A curve with real numbers instead of JSON's words. */
export type Lines = Readonly<Record<'own' | 'reference' | 'lower' | 'upper', readonly number[]>>;

export function readCurve(curve: Curve): Lines {
  const numbers = (values: readonly JsonNumber[]) => values.map((value) => readNumber(value) ?? NaN);
  return { own: numbers(curve.own), reference: numbers(curve.reference), lower: numbers(curve.lower), upper: numbers(curve.upper) };
}

/** The first index outside of the band, or where one line has ended; undefined where the curves stay together. */
export function partingIndex({ own, lower, upper }: Lines): number | undefined {
  const length = Math.max(own.length, upper.length);
  for (let i = 0; i < length; i += 1) {
    // `!(a && b)`: NaN compares false with everything and so counts as outside.
    if (!((own[i] ?? NaN) >= (lower[i] ?? NaN) && (own[i] ?? NaN) <= (upper[i] ?? NaN))) return i;
  }
  return undefined;
}

/** A logarithmic axis pays when everything is positive and spans more than a factor of 100. */
export function needsLogAxis({ own, reference }: Lines): boolean {
  const finite = [...own, ...reference].filter(Number.isFinite);
  return finite.length > 0 && finite.every((value) => value > 0) && Math.max(...finite) / Math.min(...finite) > 100;
}

/** The range of the value axis: what both lines reach, without the outliers that would flatten the reference to a floor. */
export function valueRange({ own, reference, lower, upper }: Lines): readonly [number, number] {
  const band = [...reference, ...lower, ...upper].filter(Number.isFinite);
  const finite = [...band, ...own.filter(Number.isFinite)];
  if (finite.length === 0) return [0, 1];
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}

/** GROUP/CASE/OUTPUT → its parts; an output may itself hold slashes. */
export function curveParts(id: string): { group: string; case: string; output: string } {
  const [group = '', name = '', ...output] = id.split('/');
  return { group, case: name, output: output.join('/') };
}
