import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import { LIMITS, toJsonText } from '@gradus/contract';
import { HttpException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiModule } from './api.module';
import type { ApiOptions } from './api-options';
import { addOpenApi } from './openapi';
import { Metrics } from './operations/metrics';
import { NOTHING_HERE, ProblemError } from './problems/problem-error';
import { sendProblem } from './problems/problem.filter';
import { toProblem } from './problems/to-problem';
import { addEntityTags } from './web/entity-tags';
import { isPagePath } from './web/page-paths';
import { type SendPage, addPages } from './web/pages';
import { addSecurityHeaders } from './web/security-headers';
import { addSignInLink } from './web/sign-in-link';

/** The HTTP side, ready to listen. Closing it ends open event streams and waits for answers under way. */
export async function createApi(options: ApiOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
    // An address that cannot be decoded meets no hook and no filter.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => sendProblem(toProblem(new HttpException(error.message, error.statusCode ?? 400)), request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(options), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    // Nest would take forms as well, which any page of the web can send without asking.
    bodyParser: false,
  });
  const fastify: FastifyInstance = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  // JSON.stringify writes -0 as 0, which is another number.
  fastify.setReplySerializer((payload) => toJsonText(payload));
  fastify.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  await fastify.register(fastifyCookie);
  await addSecurityHeaders(fastify);
  addEntityTags(fastify);
  await fastify.register(fastifyCompress, { threshold: 1024, globalDecompression: false });
  addSignInLink(fastify, options.store.users);
  app.get(Metrics).observe(fastify);
  const sendPage = await addPages(fastify, options.pagesDir);
  addOpenApi(app, options.status.version);
  answerOtherAddresses(fastify, sendPage);
  await app.init();
  await fastify.ready();
  return app;
}

/** The least specific route: what is no route of the API and no file is a page, or is not there. */
function answerOtherAddresses(fastify: FastifyInstance, sendPage: SendPage): void {
  fastify.get('/*', (request, reply) => {
    if (isPagePath(request.url)) return sendPage(reply);
    sendProblem(new ProblemError('not-found', NOTHING_HERE), request, reply);
    return reply;
  });
}
