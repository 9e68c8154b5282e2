import { types } from 'node:util';
import { z } from 'zod';
import type { Operation } from '../protocol';
import { fromTaggedJson } from '../tagged-json';
import { MAX_ATTRIBUTES_CHARACTERS, MAX_ATTRIBUTES_DEPTH, MAX_DIMENSION, MAX_INPUTS_CHARACTERS, MAX_KERNEL_INPUTS, MAX_RANK } from './limits';
import { Refusal } from './refusal';

const MAX_NAME = 64;
const MAX_SHAPE_CHARACTERS = 256;

const dtypeSchema = z.enum(['float32', 'int32', 'bool']);
const idSchema = z.int().positive();
const shapeSchema = z.array(z.int().min(0).max(MAX_DIMENSION)).max(MAX_RANK);
const inputsSchema = z.array(z.tuple([z.string().max(MAX_NAME), idSchema, dtypeSchema, shapeSchema])).max(MAX_KERNEL_INPUTS);

/** A resizable buffer could change while it is read, and a shared one is seen by others. */
const numbersSchema = z.custom<ArrayBuffer>((value) => types.isArrayBuffer(value) && Reflect.get(value, 'resizable') !== true);

const simple = <O extends string>(operation: O) => z.tuple([z.literal(operation), idSchema]);

const MESSAGES = {
  run: z.tuple([z.literal('run'), z.string().max(MAX_NAME), z.string().max(MAX_INPUTS_CHARACTERS), z.string().max(MAX_ATTRIBUTES_CHARACTERS)]),
  write: z.tuple([z.literal('write'), dtypeSchema, z.string().max(MAX_SHAPE_CHARACTERS), numbersSchema]),
  read: simple('read'),
  begin: simple('begin'),
  end: simple('end'),
  dispose: simple('dispose'),
} as const satisfies Record<Operation, unknown>;

export type BridgeMessage = z.infer<(typeof MESSAGES)[Operation]>;

export type Shape = readonly number[];
export type InputMessages = z.infer<typeof inputsSchema>;

/** All these @throws Refusal if it is not what it has to be. */
export function parseMessage(args: readonly unknown[]): BridgeMessage {
  const [operation] = args;
  // A union would try all of them: this is the hot path.
  const parsed = isOperation(operation) ? MESSAGES[operation].safeParse(args) : undefined;
  if (parsed?.success !== true) throw new Refusal('this is no message of the bridge');
  return parsed.data;
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'string' && Object.hasOwn(MESSAGES, value);
}

export function parseShape(text: string): Shape {
  return parseText(text, { schema: shapeSchema, name: 'shape', read: JSON.parse });
}

export function parseInputs(text: string): InputMessages {
  return parseText(text, { schema: inputsSchema, name: 'inputs', read: JSON.parse });
}

/** Plain data; which, the kernel's own schema says. */
export function parseAttributes(text: string): unknown {
  return parseText(text, { schema: z.unknown(), name: 'attributes', read: (json) => fromTaggedJson(json, MAX_ATTRIBUTES_DEPTH) });
}

interface TextKind<T> {
  readonly schema: z.ZodType<T>;
  readonly name: string;
  readonly read: (text: string) => unknown;
}

function parseText<T>(text: string, { schema, name, read }: TextKind<T>): T {
  let value: unknown;
  try {
    value = read(text);
  } catch {
    throw new Refusal(`${name}: not the JSON of the bridge`);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refusal(`${name}: ${parsed.error.issues[0]?.message ?? 'malformed'}`);
  return parsed.data;
}
