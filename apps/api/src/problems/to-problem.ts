import { HttpException } from '@nestjs/common';
import { LIMITS } from '@gradus/contract';
import { ZodValidationException } from 'nestjs-zod';
import { ZodError } from 'zod';
import { NOTHING_HERE, ProblemError } from './problem-error';

/** Whatever was thrown while answering, as the problem that the client reads. */
export function toProblem(thrown: unknown): ProblemError {
  if (thrown instanceof ProblemError) return thrown;
  if (thrown instanceof ZodValidationException) return invalid(thrown.getZodError());
  if (thrown instanceof ZodError) return invalid(thrown);
  // Nest makes an HttpException of what Fastify refuses before a route is reached, too.
  return thrown instanceof HttpException ? fromStatus(thrown) : ourFault;
}

const ourFault = new ProblemError('internal-error', 'Something failed on our side: try again, and tell the operator the request id if it stays.');

function invalid(error: unknown): ProblemError {
  const issues = error instanceof ZodError ? error.issues : [];
  const errors = issues.map((issue) => ({ field: issue.path.map(String).join('.') || 'body', message: issue.message }));
  const first = errors[0];
  const detail = first ? `Correct the field "${first.field}" (${first.message}) and send the request again.` : 'Correct the request and send it again.';
  return new ProblemError('invalid-request', detail, { errors });
}

function fromStatus(exception: HttpException): ProblemError {
  switch (exception.getStatus()) {
    case 400:
      return new ProblemError('invalid-request', 'The request cannot be read: send a body of valid JSON, not compressed, and an address without stray characters.', {
        errors: [{ field: 'request', message: exception.message }],
      });
    case 404:
      return new ProblemError('not-found', NOTHING_HERE);
    case 413:
      return new ProblemError('body-too-large', `Send at most ${LIMITS.bodyBytes / 1024} KiB; a source may have ${LIMITS.sourceBytes / 1024} KiB.`);
    case 415:
      return new ProblemError('unsupported-media-type', 'Send the body as JSON, with "Content-Type: application/json".');
    default:
      return ourFault;
  }
}
