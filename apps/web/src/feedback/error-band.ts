import type { Mismatch } from '@gradus/contract';

export type Tolerance = NonNullable<Mismatch['tolerance']>;
export type ErrorBand = 'within' | 'below-1' | 'below-2' | 'below-3' | 'above-1' | 'above-2' | 'above-3' | 'not-finite';

/** Without a stated tolerance anything that float32 could explain counts as equal. */
const F32: Tolerance = { rtol: 1e-5, atol: 1e-8 };

/** How many tolerances apart; Infinity where one of them is not a finite number and they are not the same. */
export function tolerancesApart(received: number, expected: number, tolerance: Tolerance = F32): number {
  if (Object.is(received, expected) || received === expected) return 0;
  const allowed = tolerance.atol + tolerance.rtol * Math.abs(expected);
  const apart = Math.abs(received - expected) / allowed;
  // NaN (∞ − ∞, NaN, 0 allowed and 0 apart is excluded above) is as far as it gets.
  return Number.isNaN(apart) ? Infinity : apart;
}

/** The colour of a cell: within one tolerance none; 1–100, 100–10⁴ and above, blue below the expected and orange above. */
export function errorBand(received: number, expected: number, tolerance?: Tolerance): ErrorBand {
  const apart = tolerancesApart(received, expected, tolerance);
  if (!Number.isFinite(received)) return apart === 0 ? 'within' : 'not-finite';
  if (apart <= 1) return 'within';
  const side = received < expected ? 'below' : 'above';
  return apart <= 100 ? `${side}-1` : apart <= 1e4 ? `${side}-2` : `${side}-3`;
}
