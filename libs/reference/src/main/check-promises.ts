import type { ExerciseBundle } from '@gradus/exercise';
import type { Value } from '@gradus/values';
import type { AuthorOutcome, PreparedCase } from '../references';

/** A group that checks `finite` promises that its expected values are numbers; an infinity may be right (log 0), NaN is not. */
export function checkPromises(bundle: ExerciseBundle, group: string, cases: readonly PreparedCase[]): AuthorOutcome<never> | undefined {
  const spec = bundle.spec.groups.find(({ id }) => id === group);
  if (spec?.checks.some(({ kind }) => kind === 'finite') !== true) return undefined;
  const broken = cases.find(({ expected }) => holdsNaN(expected));
  if (broken === undefined) return undefined;
  const { call, id } = broken;
  const message = `group ${group}, case ${id}: ${call.export} gives NaN, but the group checks \`finite\``;
  return { kind: 'exercise-error', file: 'reference.ts', ...lineOf(bundle.reference, call.export), message };
}

/** The line that declares a function, if it is written in one of the usual ways. */
function lineOf(source: string, name: string): { line: number } | Record<never, never> {
  const declaration = new RegExp(`\\b(?:const|let|function)\\s+${name.replaceAll('$', '\\$')}\\b`);
  const line = source.split('\n').findIndex((text) => declaration.test(text));
  return line < 0 ? {} : { line: line + 1 };
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
