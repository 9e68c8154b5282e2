import { randomUUID } from 'node:crypto';
import { submissionSchema } from '@gradus/contract';

/** @typedef {import('@gradus/contract').Submission} Submission */
/** @typedef {{ url: string, token: string }} Account */

/** @param {Response} response */
async function require2xx(response) {
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response;
}

/**
 * Waits for the event `result`, as the page does.
 * @param {Account} account @param {string} id @returns {Promise<Submission>}
 */
async function waitForResult({ url, token }, id) {
  const response = await require2xx(await fetch(`${url}/api/v1/submissions/${id}/events`, { headers: { authorization: `Bearer ${token}` } }));
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const [, data] = /^event: result\n(?:id: .*\n)?data: (.*)\n/m.exec(text) ?? [];
    if (data !== undefined) return submissionSchema.parse(JSON.parse(data));
  }
  throw new Error('the events ended without a result');
}

/**
 * From before the request until the result is read.
 * @param {Account} account @param {{ id: string, source: string }} subject
 */
export async function submitAndWait(account, { id, source }) {
  const started = performance.now();
  const response = await fetch(`${account.url}/api/v1/exercises/${id}/submissions`, {
    method: 'POST',
    headers: { 'authorization': `Bearer ${account.token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ source }),
  });
  const accepted = submissionSchema.parse(await (await require2xx(response)).json());
  const acceptedMs = performance.now() - started;
  const submission = accepted.result === null ? await waitForResult(account, accepted.id) : accepted;
  const { result } = submission;
  if (result?.status !== 'graded' || result.score !== 1) throw new Error(`the model answer of ${id} was not graded 1: ${JSON.stringify(result).slice(0, 400)}`);
  return { acceptedMs, ms: performance.now() - started, timings: result.timings };
}
