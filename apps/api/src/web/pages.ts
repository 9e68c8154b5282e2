import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Files with a hash in their name, which Vite puts here, never change. */
const HASHED_FILES = '/assets/';

export type SendPage = (reply: FastifyReply) => FastifyReply;

/** Serves the built pages' files. @returns what answers any address of theirs */
export async function addPages(fastify: FastifyInstance, pagesDir: string | undefined): Promise<SendPage> {
  if (pagesDir === undefined || !existsSync(join(pagesDir, 'index.html'))) return sendMissing;
  await fastify.register(fastifyStatic, {
    root: pagesDir,
    // Names the files at the start: an address that is no file goes on to the pages' own routes.
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes(HASHED_FILES) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (reply) => reply.sendFile('index.html');
}

function sendMissing(reply: FastifyReply): FastifyReply {
  return reply.status(503).type('text/html; charset=utf-8').send(
    '<!doctype html><meta charset="utf-8"><title>Gradus</title><p>The pages are not built: stop the server and start it with <code>npm start</code>, which builds them. The API works: <a href="/api/docs">/api/docs</a>.</p>',
  );
}
