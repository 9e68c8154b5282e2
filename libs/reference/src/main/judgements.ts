import type { Value } from '@gradus/values';
import type { JudgeRequest, Judgement } from '../references';

/** Judge requests as the harness takes them. */
export function packJudgeRequests(requests: readonly JudgeRequest[]): Value {
  return { kind: 'list', items: requests.map(toRequestValue) };
}

function toRequestValue({ kind, name, call, output }: JudgeRequest): Value {
  const entries: ReadonlyArray<readonly [string, Value]> = [
    ['kind', { kind: 'text', text: kind }],
    ['name', { kind: 'text', text: name }],
    ['call', { kind: 'text', text: call.export }],
    ['args', { kind: 'list', items: call.args }],
    ['output', output],
  ];
  return { kind: 'dictionary', entries: new Map(entries) };
}

/** The harness's answers. @throws Error if they are none: the isolate's answer may have been forged */
export function parseJudgements(value: Value | undefined, requests: readonly JudgeRequest[]): Judgement[] {
  if (value?.kind !== 'list' || value.items.length !== requests.length) throw new Error('checks.ts gave another number of judgements');
  return value.items.map((item, position) => parseJudgement(item, requests[position]?.kind));
}

function parseJudgement(value: Value, asked: JudgeRequest['kind'] | undefined): Judgement {
  const entries = value.kind === 'dictionary' ? value.entries : new Map<string, Value>();
  const kind = textOf(entries.get('kind'));
  const metric = entries.get('metric');
  if (asked === 'metric' && metric?.kind === 'tensor' && metric.data.length === 1) {
    return { kind: 'metric', metric: metric.data[0] ?? Number.NaN };
  }
  if (asked === 'property' && kind === 'holds') return { kind: 'holds' };
  const pt = textOf(entries.get('pt'));
  const en = textOf(entries.get('en'));
  if (asked === 'property' && pt !== undefined && en !== undefined) return { kind: 'broken', message: { pt, en } };
  throw new Error('checks.ts gave no judgement');
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}
