/**
 * What crosses between an isolate and the backend in the process around it: strings, numbers and array buffers. The isolate
 * calls one function, `call(operation, …)`:
 *
 *     write   dtype, shape, numbers        → id
 *     run     kernel, inputs, attributes   → what came out
 *     read    id                           → numbers
 *     begin   id                           → ticket     of a read that needs time
 *     end     ticket                       → numbers
 *     dispose id                           → 0
 *
 * `shape`, `inputs` and what comes out are JSON, `attributes` tagged JSON. A text that begins with '!' says why not; with '?',
 * that the backend failed at a kernel, at which the isolate's own may succeed.
 */
export type HostCall = (operation: Operation, ...args: ReadonlyArray<string | number | ArrayBuffer>) => unknown;

export type Operation = 'write' | 'run' | 'read' | 'begin' | 'end' | 'dispose';

/** The types of number that cross. Strings and complex numbers stay in the isolate. */
export type BridgeDataType = 'float32' | 'int32' | 'bool';

/** A tensor that goes into a kernel under a name, or in a list under its place. The shape may differ from that at hand, the size may not. */
export type InputMessage = readonly [name: string, id: number, dtype: BridgeDataType, shape: readonly number[]];

export type OutputMessage = readonly [id: number, dtype: BridgeDataType, shape: readonly number[]];

/** What a kernel gives: one tensor or, if `many`, a list. */
export interface RunAnswer {
  readonly many: boolean;
  readonly outputs: readonly OutputMessage[];
}

/** What the host says of itself, as JSON, before the first call. */
export interface Welcome {
  /** As the author reads it in messages. */
  readonly name: string;
  readonly readsAreAsynchronous: boolean;
  /** The kernels that it runs. */
  readonly kernels: readonly string[];
  /** Kernels that it would run wrongly if an input is of one of these types. */
  readonly unfit: Readonly<Record<string, readonly string[]>>;
}

export const REFUSAL_MARK = '!';
export const FAILURE_MARK = '?';
