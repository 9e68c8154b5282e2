import type { Mismatch } from '@gradus/contract';
import type { Check } from '@gradus/exercise';
import type { Call } from '@gradus/sandbox';
import { type Tensor, type Value, sameShape } from '@gradus/values';
import { text } from '../texts';
import { compareTensor } from './close';

export type GradientCheck = Extract<Check, { kind: 'gradient' }>;

/**
 * The calls of the student's own forward function that central differences need: for each element of the argument, one with
 * +h and one with −h, in that order. Empty where the argument is no tensor.
 */
export function differenceCalls(call: Call, check: GradientCheck): Call[] {
  const argument = call.args[check.argument];
  if (argument?.kind !== 'tensor') return [];
  const moved = (flat: number, by: number): Call => {
    const data = Float64Array.from(argument.data);
    data[flat] = (data[flat] ?? 0) + by;
    const args = call.args.map((other, position) => (position === check.argument ? { ...argument, data } : other));
    return { export: check.of, args };
  };
  return Array.from(argument.data, (_, flat) => [moved(flat, check.h), moved(flat, -check.h)]).flat();
}

/** The answer against (f(x + h) − f(x − h)) / 2h in every element. @param forward outputs of `differenceCalls`, same order */
export function compareGradient(received: Value, forward: readonly Value[], check: GradientCheck, path: string): Mismatch | undefined {
  const broken = (message: Mismatch['message']): Mismatch => ({
    path, check: 'gradient', expectedShape: null, receivedShape: null, differing: 1, total: 1, ...(message ? { message } : {}),
  });
  if (received.kind !== 'tensor' || received.data.length * 2 !== forward.length) return broken(text.gradientShape);
  const values = forward.map((value) => (isScalar(value) ? value.data[0] ?? NaN : NaN));
  const numeric: Tensor = {
    kind: 'tensor',
    shape: received.shape,
    data: Float64Array.from(received.data, (_, i) => ((values[2 * i] ?? NaN) - (values[2 * i + 1] ?? NaN)) / (2 * check.h)),
  };
  // The student's own forward function may be what is broken: NaN differences prove nothing about the gradient.
  if (numeric.data.some(Number.isNaN)) return broken(text.forwardNotFinite(check.of));
  const mismatch = compareTensor(numeric, received, path, check);
  return mismatch && { ...mismatch, check: 'gradient' };
}

function isScalar(value: Value): value is Tensor {
  return value.kind === 'tensor' && sameShape(value.shape, []);
}
