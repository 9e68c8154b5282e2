import type { Value } from '@gradus/values';

/** The part of an output that a check names (`layers`, `batchLoss`); the whole for no name; undefined where it is not there. */
export function findPart(output: Value, name: string | undefined): Value | undefined {
  if (name === undefined) return output;
  return output.kind === 'dictionary' ? output.entries.get(name) : undefined;
}

/** `out` and what follows it, as the student would write it. */
export function partPath(name: string | undefined): string {
  return name === undefined ? 'out' : `out.${name}`;
}

/** The path of an entry of a record. */
export function entryPath(path: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
