import type { Value } from '@gradus/values';
import type { PreparedCase } from '../references';

/** The harness's list of prepared cases. @throws Error if it is none: the isolate's answer may have been forged */
export function parsePreparedCases(value: Value | undefined): PreparedCase[] {
  if (value?.kind !== 'list' || value.items.length === 0) throw new Error('the reference gave no list of cases');
  return value.items.map(parseCase);
}

function parseCase(value: Value): PreparedCase {
  const entries = value.kind === 'dictionary' ? value.entries : new Map<string, Value>();
  const id = entries.get('id');
  const call = entries.get('call');
  const args = entries.get('args');
  const expected = entries.get('expected');
  if (id?.kind !== 'text' || call?.kind !== 'text' || args?.kind !== 'list' || expected === undefined) {
    throw new Error('the reference gave a case without id, call, args or expected');
  }
  return { id: id.text, call: { export: call.text, args: args.items }, expected };
}
