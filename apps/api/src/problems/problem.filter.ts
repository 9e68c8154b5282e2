import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { PROBLEMS, type Problem } from '@gradus/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemError } from './problem-error';
import { toProblem } from './to-problem';

/** The one place that answers a refusal or a failure: problem+json, RFC 9457. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(thrown);
    if (problem.code === 'internal-error') this.logger.error(`${request.id} ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
    // An event stream or an abandoned request has no answer left to give.
    if (!reply.sent) sendProblem(problem, request, reply);
  }
}

export function sendProblem(problem: ProblemError, request: FastifyRequest, reply: FastifyReply): void {
  const { status, title } = PROBLEMS[problem.code];
  const { errors, retryAfterSeconds } = problem.extras;
  const body: Problem = {
    type: `https://gradus.dev/problems/${problem.code}`,
    title,
    status,
    detail: problem.detail,
    instance: request.url.split('?')[0] ?? request.url,
    requestId: request.id,
    ...(errors ? { errors } : {}),
  };
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
  reply.status(status).header('x-request-id', request.id).type('application/problem+json').send(body);
}
