import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** An ETag on what the API answers to GET; whoever has the same already gets 304 and no body. */
export function addEntityTags(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || !request.url.startsWith('/api/v1/') || typeof payload !== 'string') return payload;
    const tag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', tag);
    // Answers are a person's own: nobody between us may keep them, and the browser asks each time.
    reply.header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match'] !== tag) return payload;
    reply.status(304);
    return '';
  });
}
