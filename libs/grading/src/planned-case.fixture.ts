import type { Check, GroupSpec } from '@gradus/exercise';
import type { CaseOutcome } from '@gradus/sandbox';
import { fromPlain } from '@gradus/values';
import { type ComparedCase, compareCase } from './compare/compare-case';
import type { PlannedCase } from './plan';

/** For tests: tolerance, groups, cases and outcomes made of plain data. */
export const TOLERANCE = { rtol: 1e-5, atol: 1e-9, scale: 'element' } as const;
export const NOBODY_ASKED = { properties: new Map(), metrics: new Map() };

export function group(id: string, fields: Partial<GroupSpec> = {}): GroupSpec {
  const checks: Check[] = [{ kind: 'close' }];
  return { id, title: { pt: id, en: id }, step: 'values', points: 4, visibility: 'visible', checks, ...fields };
}

export function planned(of: GroupSpec, id: string, expected: unknown, args: readonly unknown[] = []): PlannedCase {
  const call = { export: 'f', args: args.map(fromPlain) };
  return { id: `${of.id}/${id}`, group: of, prepared: { id, call, expected: fromPlain(expected) } };
}

export function returned(output: unknown, ...forward: readonly unknown[]): Extract<CaseOutcome, { kind: 'returned' }> {
  return { kind: 'returned', outputs: [output, ...forward].map(fromPlain), changed: [], console: [], timeMs: 1 };
}

export function compare(one: PlannedCase, outcome: CaseOutcome): ComparedCase {
  return compareCase(one, outcome, { tolerance: TOLERANCE, judgements: NOBODY_ASKED });
}
