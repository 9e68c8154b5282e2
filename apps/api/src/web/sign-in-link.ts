import type { Store } from '@gradus/store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { beginSession } from '../access/credentials';
import { isPagePath } from './page-paths';

const tokenQuerySchema = z.object({ token: z.string().min(1) });

/** `GET /any/page?token=…` begins a session and goes on to the same page without the token, so that it stays in no history. */
export function addSignInLink(fastify: FastifyInstance, users: Pick<Store['users'], 'findByToken'>): void {
  fastify.addHook('onRequest', async (request, reply) => {
    const query = tokenQuerySchema.safeParse(request.query);
    if (request.method !== 'GET' || !query.success || !isPagePath(request.url)) return undefined;
    const person = await users.findByToken(query.data.token);
    if (person === undefined) return refuse(reply);
    beginSession(reply, query.data.token);
    return reply.redirect(withoutToken(request), 303);
  });
}

function withoutToken(request: FastifyRequest): string {
  // Only path and query of it are used, so the origin is any. Joined, not resolved: of "//host" that would be another URL, or none.
  const { pathname, searchParams } = new URL(`http://origin${request.url}`);
  searchParams.delete('token');
  const query = searchParams.toString();
  // Two slashes at the beginning would name another host.
  return pathname.replace(/^\/+/, '/') + (query === '' ? '' : `?${query}`);
}

function refuse(reply: FastifyReply): FastifyReply {
  return reply.status(401).type('text/html; charset=utf-8').send(
    '<!doctype html><meta charset="utf-8"><title>Gradus</title><p>This sign-in link is not valid (any more): use the one that the server printed at its last start.</p><p>Esta ligação não é válida: use a que o servidor mostrou ao iniciar.</p>',
  );
}
