type Json = Readonly<Record<string, unknown>>;

/** One case of a golden file (README.md). */
export interface GoldenCase {
  readonly name: string;
  readonly inputs: Json;
  readonly outputs: Json;
}

/** A call of an export and what it must give; `part` is a key of the output. */
export interface Expectation {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly parts: ReadonlyArray<{ readonly part?: string; readonly value: unknown; readonly rtol: number }>;
}

/** The exercises of a topic: a golden case → the calls of the exercise's exports that it tells the results of. */
export type Topic = Readonly<Record<string, (golden: GoldenCase) => Expectation[]>>;

// Shares of the largest number of a tensor, in float32 (README.md).
export const VALUES = 1e-5;
export const CURVE = 1e-4;
export const WEIGHTS = 1e-3;

export const whole = (value: unknown) => [{ value, rtol: VALUES }];
