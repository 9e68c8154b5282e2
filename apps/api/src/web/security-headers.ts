import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** The strict policy under which the pages work: no script but our files, no other origin at all. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    // Monaco and KaTeX set styles on elements.
    styleSrc: ["'self'", "'unsafe-inline'"],
    fontSrc: ["'self'", 'data:'],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    // The origins of registered LMSs come here.
    frameAncestors: ["'none'"],
  },
};

export async function addSecurityHeaders(fastify: FastifyInstance): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy,
    // The default installation speaks HTTP on this machine; whoever puts TLS before it sets this there.
    strictTransportSecurity: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
}
