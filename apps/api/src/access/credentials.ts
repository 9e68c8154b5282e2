import type { FastifyReply, FastifyRequest } from 'fastify';

const SESSION_COOKIE = 'gradus_session';
const THIRTY_DAYS_S = 30 * 24 * 60 * 60;

export type Credentials = { readonly kind: 'bearer' | 'cookie'; readonly token: string };

/** The token that a request carries; a Bearer token goes before the cookie. */
export function readCredentials(request: FastifyRequest): Credentials | undefined {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { kind: 'bearer', token: bearer };
  const cookie = request.cookies[SESSION_COOKIE];
  return cookie === undefined || cookie === '' ? undefined : { kind: 'cookie', token: cookie };
}

export function beginSession(reply: FastifyReply, token: string): void {
  reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: THIRTY_DAYS_S });
}

export function endSession(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, { path: '/', httpOnly: true, sameSite: 'lax' });
}

/**
 * Whether a request that changes something comes from our own pages. A browser sends the cookie for every page that asks;
 * it says in Sec-Fetch-Site, or in Origin where that is too new, which page that was.
 */
export function isSameOrigin({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
