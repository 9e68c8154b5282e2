import type { CaseResult, GroupResult, Result } from '@gradus/contract';

export type PlacedCase = { readonly group: GroupResult; readonly case: CaseResult; readonly id: string };

/** Every case that may be shown, in the order of the result, with its address GROUP/CASE. */
export function visibleCases({ groups }: { readonly groups: readonly GroupResult[] }): readonly PlacedCase[] {
  return groups
    .filter((group) => group.visibility === 'visible')
    .flatMap((group) => group.cases.map((item) => ({ group, case: item, id: `${group.id}/${item.id}` })));
}

/** Ran, and not right. */
export function hasFailed({ verdict }: Pick<CaseResult, 'verdict'>): boolean {
  return verdict !== 'passed' && verdict !== 'not-run';
}

/** The case to show: the one the address names, else the smallest failing one of the step where the result stopped, else of any. */
export function openCase(result: Pick<Result, 'groups' | 'step'>, wanted?: string): PlacedCase | undefined {
  const all = visibleCases(result);
  const named = all.find(({ id }) => id === wanted);
  if (named) return named;
  const failing = all.filter((placed) => hasFailed(placed.case));
  const onStep = failing.filter(({ group }) => group.step === result.step);
  return smallest(onStep.length > 0 ? onStep : failing);
}

function smallest(cases: readonly PlacedCase[]): PlacedCase | undefined {
  // The shortest call is the smallest input; a call too long to be shown has none.
  const size = ({ case: { call } }: PlacedCase) => call?.length ?? Infinity;
  return cases.reduce<PlacedCase | undefined>((best, item) => (best && size(best) <= size(item) ? best : item), undefined);
}
