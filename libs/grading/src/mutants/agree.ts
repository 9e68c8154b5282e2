import type { ExerciseBundle } from '@gradus/exercise';
import type { CaseOutcome } from '@gradus/sandbox';
import { compareClose } from '../compare/close';
import { compareShape } from '../compare/shape';

/** Whether two programs return the same within the exercise's tolerance. */
export function agree({ spec }: ExerciseBundle, a: CaseOutcome | undefined, b: CaseOutcome | undefined): boolean {
  const [x, y] = [a?.kind === 'returned' ? a.outputs[0] : undefined, b?.kind === 'returned' ? b.outputs[0] : undefined];
  if (!x || !y || compareShape(x, y, 'out')) return false;
  return compareClose(x, y, 'out', spec.tolerance) === undefined;
}
