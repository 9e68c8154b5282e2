import type { ScaledTolerance } from '../compare/close';
import type { ToleranceMargin } from './report';
import { type Bounds, type Sample, boundsOf, middleOf, unitOf } from './tolerance-bounds';

/** A right answer may use half of the tolerance at most: reference and student may err in opposite directions. */
const NEEDED_AT_MOST = 0.5;
/** The middle of the bounds hangs, by way of atol, on the tolerance that they are measured with: it is found after two steps or three. */
const STEPS = 8;

/** Where a tolerance lies between right and wrong, from one sample per case, and where it would lie best. */
export function marginOf(samples: readonly Sample[], tolerance: ScaledTolerance): Omit<ToleranceMargin, 'group' | 'check'> {
  const { rtol, atol } = tolerance;
  const bounds = boundsOf(samples, tolerance);
  const unit = unitOf(tolerance);
  return {
    rtol, atol, ...bounds,
    derived: derive(samples, tolerance, bounds.smallest),
    margin: { below: unit / bounds.needed, above: bounds.upper === null ? null : bounds.upper / unit },
  };
}

/** What is wrong with the tolerance, each with the values that would do. */
export function judgeMargin({ group, check, ...margin }: ToleranceMargin): string[] {
  const { atol, needed, worst, half, onePercent, smallest } = margin;
  const unit = unitOf(margin);
  const share = (value: number): string => (value / unit).toPrecision(2);
  const findings: string[] = [];
  if (isTooTight(margin, unit)) findings.push(`too tight: ${worst} needs ${share(needed)} of it, at most half is right`);
  if (half !== null && half <= unit) findings.push(`too wide: half precision would pass (${share(half)} of it)`);
  if (onePercent !== null && onePercent <= unit) findings.push(`too wide: an error of 1 % would pass (${share(onePercent)} of it)`);
  if (smallest !== null && hides(margin, smallest)) findings.push(`too wide: 0 would pass for the smallest value that matters, ${smallest.toPrecision(2)}: atol is ${atol.toExponential()}`);
  return findings.map((finding) => `group ${group}, ${check}: ${finding}; ${remedy(margin)}`);
}

function remedy({ derived }: Pick<ToleranceMargin, 'derived'>): string {
  if (derived === null) return 'no tolerance would do: choose other inputs, or another scale';
  return `rtol ${derived.rtol.toExponential()}, atol ${derived.atol.toExponential()} would do`;
}

type Pair = NonNullable<ToleranceMargin['derived']>;

/** The geometric middle of the bounds: beside the chosen atol if it can stay, else beside one below the smallest value, else both in proportion. */
function derive(samples: readonly Sample[], tolerance: ScaledTolerance, smallest: number | null): Pair | null {
  const { rtol, atol } = tolerance;
  const middle = oneDigit(middleOf(samples, tolerance));
  if (rtol === 0) return holds(samples, { ...tolerance, atol: middle }) ? { rtol, atol: middle } : null;
  const atols = [atol, ...(smallest === null ? [] : [oneDigit(smallest / 100), oneDigit(smallest / 2)])];
  const candidates = atols.map((one) => ({ rtol: middleBeside(samples, { ...tolerance, atol: one }), atol: one }));
  const inProportion = { rtol: middle, atol: oneDigit((atol * middle) / rtol) };
  return [...candidates, inProportion].find((candidate) => holds(samples, { ...tolerance, ...candidate })) ?? null;
}

function middleBeside(samples: readonly Sample[], tolerance: ScaledTolerance): number {
  let { rtol } = tolerance;
  for (let step = 0; step < STEPS; step += 1) rtol = middleOf(samples, { ...tolerance, rtol });
  return oneDigit(rtol);
}

function holds(samples: readonly Sample[], tolerance: ScaledTolerance): boolean {
  const bounds = boundsOf(samples, tolerance);
  const unit = unitOf(tolerance);
  const { upper, smallest } = bounds;
  return !isTooTight(bounds, unit) && (upper === null || upper > unit) && (smallest === null || !hides(tolerance, smallest));
}

function isTooTight({ needed }: Pick<Bounds, 'needed'>, unit: number): boolean {
  // NaN <= x is false: what cannot be measured does not fit.
  return !(needed <= NEEDED_AT_MOST * unit);
}

function hides({ rtol, atol }: Pair, smallest: number): boolean {
  return smallest <= atol + rtol * smallest;
}

function oneDigit(value: number): number {
  return Number(value.toPrecision(1));
}
