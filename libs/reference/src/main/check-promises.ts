import type { ExerciseBundle } from '@gradus/exercise';
import type { Value } from '@gradus/values';
import type { AuthorOutcome, PreparedCase } from '../references';
import { findDeclaration } from './find-declaration';

/** A group that checks `finite` promises that its expected values are numbers; an infinity may be right (log 0), NaN is not. */
export function checkPromises(bundle: ExerciseBundle, group: string, cases: readonly PreparedCase[]): AuthorOutcome<never> | undefined {
  const spec = bundle.spec.groups.find(({ id }) => id === group);
  if (spec?.checks.some(({ kind }) => kind === 'finite') !== true) return undefined;
  const broken = cases.find(({ expected }) => holdsNaN(expected));
  if (broken === undefined) return undefined;
  const { call, id } = broken;
  const message = `group ${group}, case ${id}: ${call.export} gives NaN, but the group checks \`finite\``;
  const line = findDeclaration(bundle.reference, call.export);
  return { kind: 'exercise-error', file: 'reference.ts', ...(line === undefined ? {} : { line }), message };
}

function holdsNaN(value: Value): boolean {
  switch (value.kind) {
    case 'tensor':
      return value.data.some(Number.isNaN);
    case 'list':
      return value.items.some(holdsNaN);
    case 'dictionary':
      return [...value.entries.values()].some(holdsNaN);
    default:
      return false;
  }
}
