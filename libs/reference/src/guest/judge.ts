import { type Value, fromPlain, toPlain } from '@gradus/values';
import { AuthorError, type Place } from './author-error';
import { memberOf } from './member-of';
import { toArgument } from './prepare-group';
import { seedRandom } from './realm';
import { tf } from './tensorflow';

/** As the host sends it, the numbers of `args` and `output` still packed in a value. */
interface JudgeCall {
  readonly kind: 'property' | 'metric';
  readonly name: string;
  readonly call: string;
  readonly args: readonly Value[];
  readonly output: Value;
}

/** One judgement per request, in order. What is wrong with checks.ts is thrown. */
export function judge(requests: readonly Value[], module: unknown, place: Place): Value {
  return { kind: 'list', items: requests.map((request) => judgeOne(readCall(request), module, place)) };
}

function judgeOne(request: JudgeCall, module: unknown, place: Place): Value {
  Object.assign(place, { file: 'checks.ts', context: `${request.kind} ${request.name}`, about: request.name });
  const holder = request.kind === 'property' ? 'properties' : 'metrics';
  const check = memberOf(memberOf(module, holder), request.name);
  if (typeof check !== 'function') throw new AuthorError(`checks.ts has no function of this name in \`${holder}\``);
  seedRandom('judge', request.name);
  const input = { call: request.call, args: request.args.map(toArgument) };
  const answer: unknown = tf.tidy(() => wrap(check(input, toPlain(request.output)))).answer;
  return request.kind === 'metric' ? metric(answer) : property(answer);
}

// tidy looks for tensors in what it is given and refuses promises: the answer travels as a field of its own.
function wrap(answer: unknown): { answer: never } {
  if (answer instanceof Promise) throw new AuthorError('must answer at once, not by a promise');
  return { answer: answer as never };
}

function property(answer: unknown): Value {
  if (answer === true) return fromPlain({ kind: 'holds' });
  const pt = memberOf(answer, 'pt');
  const en = memberOf(answer, 'en');
  if (typeof pt === 'string' && typeof en === 'string') return fromPlain({ kind: 'broken', pt: pt.slice(0, 2048), en: en.slice(0, 2048) });
  throw new AuthorError('must answer true or { pt, en }');
}

function metric(answer: unknown): Value {
  if (typeof answer !== 'number') throw new AuthorError(`must answer a number, not ${answer === null ? 'null' : typeof answer}`);
  // NaN and infinities are metrics too: a student's training may have diverged, which is no fault of checks.ts.
  return fromPlain({ kind: 'metric', metric: answer });
}

function readCall(request: Value): JudgeCall {
  const entries = request.kind === 'dictionary' ? request.entries : new Map<string, Value>();
  const args = entries.get('args');
  const text = (key: string): string => {
    const value = entries.get(key);
    return value?.kind === 'text' ? value.text : '';
  };
  return {
    kind: text('kind') === 'metric' ? 'metric' : 'property',
    name: text('name'),
    call: text('call'),
    args: args?.kind === 'list' ? args.items : [],
    output: entries.get('output') ?? { kind: 'nothing', nothing: 'undefined' },
  };
}
