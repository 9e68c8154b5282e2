import { type Value, unpack } from '@gradus/values';
import { hasMoreNodes } from '../bounded/json-nodes';
import type { CaseOutcome, JobCase } from '../sandbox';
import { insist, measureValue } from './measure-value';
import { OUTPUT_LIMITS } from './output-limits';
import type { CaseEvent } from './protocol';
import type { PackedRef } from './runner-request';

type Returned = Extract<CaseOutcome, { kind: 'returned' }>;

/** An escape for each letter of the text, a few lists and digits for each part. Looked at before anything is parsed. */
const MAX_SKELETON_LENGTH = 6 * OUTPUT_LIMITS.text + 64 * OUTPUT_LIMITS.parts;
const MAX_SKELETON_NODES = 8 * OUTPUT_LIMITS.parts;

/** What a case returned, checked again outside. @throws ForgedError, UnpackError where no harness of ours can have said it */
export function readReturned(event: Extract<CaseEvent, { kind: 'returned' }>, numbers: Float64Array, { calls }: JobCase): Returned {
  insist(event.outputs.length === calls.length, 'another number of outputs than calls');
  const places = event.changed.map(({ argument }) => argument);
  insist(new Set(places).size === places.length && places.every((place) => place < (calls[0]?.args.length ?? 0)), 'changed arguments that are none');
  let offset = 0;
  const take = ({ skeleton, numbers: count }: PackedRef): Value => {
    insist(skeleton.length <= MAX_SKELETON_LENGTH && !hasMoreNodes(skeleton, MAX_SKELETON_NODES), 'so long a skeleton');
    const value = unpack({ skeleton, numbers: numbers.subarray(offset, offset + count) }, OUTPUT_LIMITS.depth);
    measureValue(value);
    offset += count;
    return value;
  };
  const outputs = event.outputs.map(take);
  const changed = event.changed.map(({ argument, after }) => ({ argument, after: take(after) }));
  insist(offset === numbers.length, 'numbers of nothing');
  return { kind: 'returned', outputs, changed, console: event.console, timeMs: event.timeMs };
}
