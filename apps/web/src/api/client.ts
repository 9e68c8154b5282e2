import type { Problem } from '@gradus/contract';

/** What kept an answer from coming: the server's own sentence, or silence on the line. */
export type ApiFailure = { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'unreachable' };

/** react-query hands failures on as thrown errors, hence a class. */
export class ApiError extends Error {
  constructor(readonly failure: ApiFailure) {
    super(failure.kind === 'problem' ? failure.problem.detail : 'unreachable');
    this.name = 'ApiError';
  }
}

/** GET or POST of JSON on the same origin, with the session cookie. @throws ApiError */
export async function requestJson<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetchOrFail(path, init);
  if (!response.ok) throw new ApiError({ kind: 'problem', problem: await readProblem(response) });
  // The server of the same release validates what it sends with the schemas that T comes from, and zod stays out of the pages.
  return (await response.json()) as T;
}

/** A POST body and its headers; `key` makes a repeated POST harmless. */
export function jsonPost(body: unknown, key: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  };
}

async function fetchOrFail(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, headers: { accept: 'application/json', ...init.headers }, credentials: 'same-origin' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError({ kind: 'unreachable' });
  }
}

async function readProblem(response: Response): Promise<Problem> {
  const fallback: Problem = { type: '', title: response.statusText, status: response.status, detail: '' };
  if (!response.headers.get('content-type')?.includes('json')) return fallback;
  const body: unknown = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null ? { ...fallback, ...body } : fallback;
}

/** True where the session has ended or never began. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.failure.kind === 'problem' && error.failure.problem.status === 401;
}

/** True where what was asked for is not there. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.failure.kind === 'problem' && error.failure.problem.status === 404;
}
