import type { Check, ExerciseBundle } from '@gradus/exercise';
import type { Closeness, ClosenessOf } from './agreement';

/** The reference's own rounding may use up this part of what a student is allowed. */
const SHARE = 0.25;

/** A quarter of the tolerance by which each part of this group's output is compared, or of the exercise's where no check names it. */
export function closenessOf(bundle: ExerciseBundle, group: string): ClosenessOf {
  const checks = bundle.spec.groups.find(({ id }) => id === group)?.checks ?? [];
  return (key) => {
    const named = checks.find((check) => outputOf(check) === key && key !== undefined);
    const whole = checks.find((check) => check.kind === 'close' && check.output === undefined);
    return shareOf(bundle, named ?? whole);
  };
}

function outputOf(check: Check): string | undefined {
  return check.kind === 'close' || check.kind === 'curve' ? check.output : undefined;
}

function shareOf({ spec }: ExerciseBundle, check: Check | undefined): Closeness {
  const own = check?.kind === 'close' || check?.kind === 'curve' ? check : undefined;
  const scale = own?.kind === 'close' ? own.scale : undefined;
  return {
    rtol: SHARE * (own?.rtol ?? spec.tolerance.rtol),
    atol: SHARE * (own?.atol ?? spec.tolerance.atol),
    scale: scale ?? spec.tolerance.scale,
  };
}
