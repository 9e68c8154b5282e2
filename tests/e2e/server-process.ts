import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Submission, submissionSchema } from '@gradus/contract';

const MAIN = resolve(__dirname, '../../apps/cli/dist/main.js');

/** A whole server in a process of its own, with an empty data directory, as a newcomer starts it. */
export class ServerProcess implements AsyncDisposable {
  private constructor(
    readonly url: string,
    readonly tokens: { readonly student: string; readonly instructor: string },
    private readonly child: ChildProcess,
    private readonly dataDir: string,
  ) {}

  static async start(): Promise<ServerProcess> {
    const dataDir = mkdtempSync(join(tmpdir(), 'gradus-e2e-'));
    const child = spawn(process.execPath, [MAIN, 'serve'], {
      env: { PATH: process.env['PATH'], PORT: '0', GRADUS_DATA: dataDir, GRADUS_SUBMISSIONS_PER_MINUTE: '100000' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const links = new Map<string, URL>();
    for await (const line of createInterface(child.stdout)) {
      const link = /^\s*(student|instructor): (\S+)/.exec(line);
      if (link) links.set(link[1] ?? '', new URL(link[2] ?? ''));
      if (links.size === 2) break;
    }
    const [student, instructor] = [links.get('student'), links.get('instructor')];
    if (!student || !instructor) throw new Error('the server printed no sign-in links');
    child.stdout.resume();
    const tokenOf = (link: URL): string => link.searchParams.get('token') ?? '';
    return new ServerProcess(student.origin, { student: tokenOf(student), instructor: tokenOf(instructor) }, child, dataDir);
  }

  /** As the student, unless another token is given. */
  fetch(path: string, init: RequestInit = {}, token = this.tokens.student): Promise<Response> {
    return fetch(`${this.url}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
  }

  /** Submits and follows the live events until the result is there. */
  async submit(exercise: string, source: string): Promise<Submission> {
    const response = await this.fetch(`/api/v1/exercises/${exercise}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ source }),
    });
    if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
    const { id } = submissionSchema.parse(await response.json());
    // The stream ends by itself after the result.
    await (await this.fetch(`/api/v1/submissions/${id}/events`)).text();
    return submissionSchema.parse(await (await this.fetch(`/api/v1/submissions/${id}`)).json());
  }

  /** Ends it as Ctrl-C does. @returns its exit code */
  async stop(): Promise<number | null> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGINT');
    const [code] = (await ended) as [number | null];
    rmSync(this.dataDir, { recursive: true, force: true });
    return code;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}
