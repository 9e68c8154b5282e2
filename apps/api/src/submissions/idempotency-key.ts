import { idempotencyKeySchema } from '@gradus/contract';
import { ProblemError } from '../problems/problem-error';

/** @throws ProblemError */
export function requireKey(header: string | undefined): string {
  if (header === undefined || header === '') {
    throw new ProblemError('idempotency-key-missing', 'Send an Idempotency-Key header with a new random value, and the same value when you repeat the request.');
  }
  const parsed = idempotencyKeySchema.safeParse(header);
  if (parsed.success) return parsed.data;
  throw new ProblemError('invalid-request', 'Send an Idempotency-Key of 8 to 128 visible ASCII characters.', {
    errors: [{ field: 'Idempotency-Key', message: parsed.error.issues[0]?.message ?? 'not valid' }],
  });
}

/** A run may have a key; without one, a repetition is another run. @throws ProblemError */
export function parseOptionalKey(header: string | undefined): { idempotencyKey?: string } {
  return header === undefined || header === '' ? {} : { idempotencyKey: requireKey(header) };
}
