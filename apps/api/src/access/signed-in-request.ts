import type { Me } from '@gradus/contract';
import type { FastifyRequest } from 'fastify';

/** A request after the access guard. */
export interface SignedInRequest extends FastifyRequest {
  person?: Me;
}
