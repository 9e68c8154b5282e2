import { type Value, randomStream, toPlain } from '@gradus/values';
import { AuthorError, type Place } from './author-error';
import { GroupSize } from './group-size';
import { memberOf } from './member-of';
import { withNoise } from './noise';
import { seedRandom } from './realm';
import { tf } from './tensorflow';
import { NotDataError, outputToValue, toValue } from './to-value';

/** As the host sends it. */
export interface GroupRequest {
  readonly exercise: string;
  readonly group: string;
  readonly seed: number;
  readonly exports: readonly string[];
  /** Relative size of the noise on real-valued inputs; 0 for none. */
  readonly noise: number;
  readonly maxCases: number;
  readonly maxNumbers: number;
}

interface CheckedCase {
  readonly id: string;
  readonly call: string;
  readonly args: readonly Value[];
}

/** The cases of a group with the reference's outputs. What is wrong with them is thrown. */
export async function prepareGroup(
  request: GroupRequest,
  modules: { readonly cases: unknown; readonly reference: unknown },
  place: Place,
): Promise<Value> {
  Object.assign(place, { file: 'cases.ts', context: `group ${request.group}`, about: request.group });
  const cases = checkCases(await callCases(request, modules.cases), request);
  const prepared: Value[] = [];
  const outputs = new GroupSize('the outputs', request.maxNumbers);
  for (const entry of cases) {
    Object.assign(place, { file: 'reference.ts', context: `group ${request.group}, case ${entry.id}`, about: entry.call });
    const args = request.noise === 0 ? entry.args : withNoise(entry.args, request);
    const expected = await callReference({ ...entry, args }, request, modules.reference);
    outputs.take(expected);
    prepared.push(preparedCase({ ...entry, args }, expected));
  }
  return { kind: 'list', items: prepared };
}

function preparedCase({ id, call, args }: CheckedCase, expected: Value): Value {
  const entries: Array<readonly [string, Value]> = [
    ['id', { kind: 'text', text: id }],
    ['call', { kind: 'text', text: call }],
    ['args', { kind: 'list', items: args }],
    ['expected', expected],
  ];
  return { kind: 'dictionary', entries: new Map(entries) };
}

function callCases({ exercise, group, seed }: GroupRequest, module: unknown): unknown {
  const cases = memberOf(module, 'cases');
  if (typeof cases !== 'object' || cases === null) throw new AuthorError('cases.ts must export an object `cases`');
  const generate = Object.hasOwn(cases, group) ? memberOf(cases, group) : undefined;
  if (!isFunction(generate)) throw new AuthorError('`cases` has no function of this name');
  seedRandom(seed, exercise, group, 'cases');
  return generate(randomStream(seed, exercise, group));
}

function checkCases(generated: unknown, request: GroupRequest): CheckedCase[] {
  if (!Array.isArray(generated)) throw new AuthorError('must give a list of cases');
  if (generated.length === 0) throw new AuthorError('must give at least one case');
  if (generated.length > request.maxCases) throw new AuthorError(`gives ${generated.length} cases, at most ${request.maxCases} are allowed`);
  const checked = generated.map((entry: unknown, position) => checkCase(entry, position, request));
  const size = new GroupSize('the arguments', request.maxNumbers);
  for (const { args } of checked) args.forEach((arg) => size.take(arg));
  checked.forEach(({ id }, position) => {
    if (checked.findIndex((other) => other.id === id) !== position) throw new AuthorError(`two cases are called ${id}`);
  });
  return checked;
}

function checkCase(entry: unknown, position: number, request: GroupRequest): CheckedCase {
  const id = memberOf(entry, 'id');
  if (typeof id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 64) {
    throw new AuthorError(`case ${position}: the id must be lower-case words joined by hyphens`);
  }
  const call = memberOf(entry, 'call');
  if (typeof call !== 'string' || !request.exports.includes(call)) {
    throw new AuthorError(`case ${id}: call is ${JSON.stringify(call) ?? 'missing'}, but must be an export: ${request.exports.join(', ')}`);
  }
  const args = memberOf(entry, 'args');
  if (!Array.isArray(args)) throw new AuthorError(`case ${id}: args must be a list`);
  return { id, call, args: args.map((arg: unknown, i) => argumentToValue(arg, `case ${id}: args[${i}]`)) };
}

function argumentToValue(arg: unknown, path: string): Value {
  if (arg instanceof tf.Tensor) throw new NotDataError(`${path} is a tensor; cases are plain data`);
  return toValue(arg, path);
}

async function callReference(entry: CheckedCase, { exercise, group, seed }: GroupRequest, module: unknown): Promise<Value> {
  const reference = memberOf(module, entry.call);
  if (!isFunction(reference)) throw new AuthorError(`reference.ts must export a function ${entry.call}`);
  seedRandom(seed, exercise, group, entry.id);
  // tf.tidy refuses promises, hence the scope by hand.
  tf.engine().startScope(entry.id);
  try {
    // Copies: a reference that writes into its arguments must not change the case.
    return await outputToValue(await reference(tf, entry.args.map(toArgument)));
  } finally {
    tf.engine().endScope();
  }
}

/** A function given as source is a function again, in the same realm. */
export function toArgument(value: Value): unknown {
  if (value.kind !== 'function') return toPlain(value);
  return Function(`'use strict'; return (${value.source});`)();
}

function isFunction(candidate: unknown): candidate is (...args: readonly unknown[]) => unknown {
  return typeof candidate === 'function';
}

/** A request as the host packed it. */
export function readGroupRequest(value: Value): GroupRequest {
  // The host builds it from a GroupRequest; nobody else holds the function that takes it.
  return toPlain(value) as GroupRequest;
}
