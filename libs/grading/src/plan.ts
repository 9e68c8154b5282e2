import type { Check, ExerciseBundle, GroupSpec } from '@gradus/exercise';
import type { PreparedCase, PreparedGroup } from '@gradus/reference';
import type { Call, JobCase } from '@gradus/sandbox';
import { type GradientCheck, differenceCalls } from './compare/gradient';

/** One case of one group, with what it is graded by. */
export interface PlannedCase {
  /** GROUP/CASE */
  readonly id: string;
  readonly group: GroupSpec;
  readonly prepared: PreparedCase;
}

/** All cases of a submission, in the order in which they run, with the seed of the hidden ones. */
export interface CasesOfSeed {
  readonly planned: readonly PlannedCase[];
  /** null where only visible groups take part. */
  readonly seed: number | null;
}

/**
 * All cases in the order in which they run: visible groups first. A program keeps its state from case to case, so a hidden
 * input must never have been seen when a visible case prints.
 */
export function planCases(bundle: ExerciseBundle, prepared: readonly PreparedGroup[]): PlannedCase[] {
  const groups = [...bundle.spec.groups].sort((a, b) => rank(a) - rank(b));
  return groups.flatMap((group) =>
    (prepared.find(({ id }) => id === group.id)?.cases ?? []).map((one) => ({ id: `${group.id}/${one.id}`, group, prepared: one })),
  );
}

function rank(group: GroupSpec): number {
  return group.visibility === 'visible' ? 0 : 1;
}

/** What the sandbox runs for a case: the call itself, then those that central differences need. */
export function jobCase({ id, group, prepared }: PlannedCase): JobCase {
  return { id, calls: [prepared.call, ...group.checks.filter(isGradient).flatMap((check) => differenceCalls(prepared.call, check))] };
}

function isGradient(check: Check): check is GradientCheck {
  return check.kind === 'gradient';
}

/** The calls of a case, by the export each uses. */
export function exportsUsed(planned: PlannedCase): ReadonlySet<string> {
  return new Set(jobCase(planned).calls.map((call: Call) => call.export));
}
