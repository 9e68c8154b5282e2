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
  const always = { index: false, preCompressed: true, cacheControl: false } as const;
  await fastify.register(fastifyStatic, {
    ...always,
    root: pagesDir,
    // Names the files at the start: an address that is no file goes on to the pages' own routes.
    wildcard: false,
    globIgnore: [`${HASHED_FILES.slice(1)}**`],
    setHeaders: (response) => void response.header('cache-control', 'no-cache'),
  });
  // Looked up when asked for: `npm run dev` builds files with new names while the server runs.
  await fastify.register(fastifyStatic, {
    ...always,
    root: join(pagesDir, HASHED_FILES),
    prefix: HASHED_FILES,
    decorateReply: false,
    setHeaders: (response) => void response.header('cache-control', 'public, max-age=31536000, immutable'),
  });
  return (reply) => reply.sendFile('index.html');
}

function sendMissing(reply: FastifyReply): FastifyReply {
  return reply.status(503).type('text/html; charset=utf-8').send(
    '<!doctype html><meta charset="utf-8"><title>Gradus</title><p>The pages are not built: stop the server and start it with <code>npm start</code>, which builds them. The API works: <a href="/api/docs">/api/docs</a>.</p>',
  );
}
