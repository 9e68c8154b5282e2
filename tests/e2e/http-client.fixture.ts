import { randomUUID } from 'node:crypto';
import { type Problem, type Submission, problemSchema, submissionSchema } from '@gradus/contract';

export const SOFTMAX = 'activations/softmax';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A script that uses the API with a token. */
export class HttpClient {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  async request(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = { authorization: `Bearer ${this.token}`, ...Object.fromEntries(new Headers(init.headers)) };
    const response = await fetch(this.url + path, { redirect: 'manual', ...init, headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return this.request(path, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } });
  }

  submit(exercise: string, source: string, key: string = randomUUID()): Promise<Answer> {
    return this.post(`/api/v1/exercises/${exercise}/submissions`, { source }, { 'idempotency-key': key });
  }

  /** Submits, follows the events to the end, and gives the last one's submission. */
  async submitAndWait(exercise: string, source: string): Promise<Submission> {
    const { id } = submissionSchema.parse(JSON.parse((await this.submit(exercise, source)).text));
    return this.waitFor(id);
  }

  async waitFor(id: string): Promise<Submission> {
    const events = readEvents((await this.request(`/api/v1/submissions/${id}/events`)).text);
    const result = events.find((event) => event.event === 'result');
    if (result === undefined) throw new Error(`no result came: ${JSON.stringify(events)}`);
    return submissionSchema.parse(result.data);
  }
}

export interface ServerSentEvent {
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

/** The events of a finished stream; comments are left out. */
export function readEvents(stream: string): ServerSentEvent[] {
  const blocks = stream.split('\n\n').filter((block) => block.startsWith('id: '));
  return blocks.map((block) => {
    const fields = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
    return { id: fields.get('id') ?? '', event: fields.get('event') ?? '', data: JSON.parse(fields.get('data') ?? 'null') };
  });
}

/** The problem that an answer holds, which must be one. */
export function problemOf(answer: Answer): Problem & { readonly code: string } {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = problemSchema.parse(JSON.parse(answer.text));
  expect(problem.status).toBe(answer.status);
  // What to do: a sentence, not a word.
  expect(problem.detail).toMatch(/^[A-Z].{20,}[.!]$/s);
  return { ...problem, code: problem.type.replace('https://gradus.dev/problems/', '') };
}
