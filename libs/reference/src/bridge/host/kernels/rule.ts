import type { BridgeDataType } from '../../protocol';
import type * as core from '@tensorflow/tfjs-core';
import { z } from 'zod';
import { MAX_DIMENSION, MAX_RANK } from '../limits';
import type { Shape } from '../message';
import { Refusal } from '../refusal';

/** An input as the host knows it. */
export interface Input {
  readonly dtype: BridgeDataType;
  readonly shape: number[];
}

/** How the shapes are computed: TensorFlow.js's own functions, which throw where shapes do not fit. */
export type Shapes = Pick<typeof core, 'backend_util' | 'slice_util' | 'util'>;

/** What will come out, before anything is computed. */
export interface Forecast {
  /** One, or of a kernel that gives several all. */
  readonly shapes: readonly Shape[];
  readonly many?: boolean;
  /** Multiplications, where they outnumber what comes out by far. */
  readonly work?: number;
  /** An input whose numbers are places in another tensor: those of column i have to lie in [0, below[i]). */
  readonly indices?: { readonly input: string; readonly below: readonly number[] };
}

/** The inputs of one kernel by name. */
export class Inputs {
  constructor(private readonly byName: ReadonlyMap<string, Input>) {}

  /** @throws Refusal if it is missing */
  get(name: string): Input {
    const input = this.byName.get(name);
    if (input === undefined) throw new Refusal(`the input ${name} is missing`);
    return input;
  }

  find(name: string): Input | undefined {
    return this.byName.get(name);
  }

  get all(): readonly Input[] {
    return [...this.byName.values()];
  }
}

export interface KernelCall<A> {
  readonly inputs: Inputs;
  readonly attributes: A;
  readonly shapes: Shapes;
}

interface RuleText<S extends z.ZodObject> {
  /** Names, or of a list how many at least. */
  readonly inputs: readonly string[] | { readonly atLeast: number };
  readonly optional?: readonly string[];
  /** Only what is named here reaches the kernel. */
  readonly attributes: S;
  readonly forecast: (call: KernelCall<z.infer<S>>) => Forecast;
}

/** What the host lets a kernel be asked. */
export interface KernelRule {
  readonly takesList: boolean;
  /** @throws Refusal, or the error of TensorFlow.js's own shape functions, if it must not run */
  readonly check: (inputs: ReadonlyMap<string, Input>, attributes: unknown, shapes: Shapes) => Forecast & { readonly attributes: object };
}

export type KernelRules = Readonly<Record<string, KernelRule>>;

export function rule<S extends z.ZodObject>({ inputs: names, optional = [], attributes: schema, forecast }: RuleText<S>): KernelRule {
  return {
    takesList: 'atLeast' in names,
    check: (byName, given, shapes) => {
      checkNames([...byName.keys()], { names, optional });
      const parsed = schema.safeParse(given);
      if (!parsed.success) throw new Refusal(`${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? 'malformed'}`);
      return { ...forecast({ inputs: new Inputs(byName), attributes: parsed.data, shapes }), attributes: parsed.data };
    },
  };
}

function checkNames(given: readonly string[], { names, optional }: Required<Pick<RuleText<z.ZodObject>, 'optional'>> & { readonly names: RuleText<z.ZodObject>['inputs'] }): void {
  if ('atLeast' in names) {
    if (given.length < names.atLeast || given.some((name, place) => name !== String(place))) throw new Refusal('the inputs have to be a list');
    return;
  }
  for (const name of names) if (!given.includes(name)) throw new Refusal(`the input ${name} is missing`);
  for (const name of given) if (!names.includes(name) && !optional.includes(name)) throw new Refusal(`there is no input ${name}`);
}

/** Several kernels under one rule. */
export function rules(names: readonly string[], one: KernelRule): KernelRules {
  return Object.fromEntries(names.map((name) => [name, one]));
}

export function refuseUnless(holds: boolean, why: string): void {
  if (!holds) throw new Refusal(why);
}

export function refuseUnlessSameType(inputs: readonly Input[]): void {
  refuseUnless(new Set(inputs.map(({ dtype }) => dtype)).size <= 1, 'the inputs differ in type');
}

export function sizeOf(shape: Shape): number {
  return shape.reduce((product, dimension) => product * dimension, 1);
}

// The parts of attributes.
export const noAttributes = z.object({});
export const integer = z.int().min(-MAX_DIMENSION).max(MAX_DIMENSION);
export const count = z.int().min(0).max(MAX_DIMENSION);
/** Any number: NaN and the infinities too. */
export const real = z.custom<number>((value) => typeof value === 'number');
export const finite = z.number();
export const shape = z.array(count).max(MAX_RANK);
export const places = z.array(integer).max(MAX_RANK);
export const axis = z.int().min(-MAX_RANK).max(MAX_RANK);
/** Absent or null is "all". */
export const axes = z.union([axis, z.array(axis).max(MAX_RANK)]).nullish();
export const dtype = z.enum(['float32', 'int32', 'bool']);
export const paddings = z.array(z.tuple([count, count])).max(MAX_RANK);
