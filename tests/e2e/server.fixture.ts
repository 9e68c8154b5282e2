import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Result } from '@gradus/contract';
import { readCourse } from '@gradus/exercise';
import { InProcessLiveEvents, InProcessQueue, ServerSecret, Store } from '@gradus/store';
import type { WorkerOptions } from '@gradus/worker';
import { ensureDemoAccounts } from '../../apps/cli/src/serve/demo-accounts';
import { publishCourse } from '../../apps/cli/src/serve/publish-course';
import { startServer } from '../../apps/cli/src/serve/start-server';

export const EXERCISES = resolve(__dirname, '../../exercises');

export type Grade = WorkerOptions['grader']['grade'];

export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly store: Store;
  readonly tokens: { readonly student: string; readonly instructor: string };
}

/** API and worker in this process, on an embedded database of their own; only the grading is the test's. */
export async function startTestServer(grade: Grade, options: { readonly submissionsPerMinute?: number; readonly pagesDir?: string } = {}): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gradus-http-'));
  const store = await Store.open({ dataDir });
  const secret = ServerSecret.load(dataDir);
  const events = new InProcessLiveEvents();
  const queueSource = { kind: 'in-process' as const, queue: new InProcessQueue() };
  await ensureDemoAccounts(store, secret);
  await publishCourse(store, EXERCISES);
  const status = { version: '0', broken: [], engine: () => ({ reference: null, sandbox: [] }) };
  const server = await startServer({
    api: { store, queueSource, events, status, port: 0, ...options },
    worker: { store, queueSource, events, secret, grader: { grade, maxRunning: 2, ranIntoLimit: () => false } },
  });
  if (server.url === undefined) throw new Error('the server has no address');
  const close = async (): Promise<void> => {
    await server.close();
    await events.close();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    url: server.url, store,
    tokens: { student: secret.demoToken('student'), instructor: secret.demoToken('instructor') },
    [Symbol.asyncDispose]: close,
  };
}

/** A graded result with a visible and a hidden group; every number of the hidden one is below `HIDDEN_NUMBERS`. */
export function gradedResult(change: Partial<Extract<Result, { status: 'graded' }>> = {}): Result {
  const differing = { path: 'out', check: 'close' as const, expectedShape: [2], receivedShape: [2], differing: 1, total: 2 };
  return {
    status: 'graded', score: 0.5, verdict: 'wrong', points: 5, maxPoints: 10, step: 'values',
    mistakes: [{ id: 'no-max-subtraction', message: { pt: 'p', en: 'e' }, evidence: { group: 'secret', cases: ['secret-case'], valuesEqual: 4711 } }],
    groups: [
      {
        id: 'easy', title: { pt: 'Fácil', en: 'Easy' }, step: 'values', visibility: 'visible', points: 5, maxPoints: 5, verdict: 'wrong',
        cases: [{
          id: 'one', verdict: 'wrong', points: 0, maxPoints: 5, call: 'softmax([1, -0])', timeMs: 1.5,
          mismatch: { ...differing, expected: [0.25, -0], received: ['NaN', 0] },
        }],
      },
      {
        id: 'secret', title: { pt: 'Oculto', en: 'Hidden' }, step: 'values', visibility: 'hidden', points: 0, maxPoints: 5, verdict: 'wrong',
        cases: [{
          id: 'secret-case', verdict: 'wrong', points: 0, maxPoints: 5, call: 'softmax([31.4159])', timeMs: 27.1828, console: ['16.18034'],
          mismatch: { ...differing, expected: [57.7215, 1], received: [69.3147, 2], first: { index: [0], expected: 57.7215, received: 69.3147 } },
        }],
      },
    ],
    diagnostics: [],
    curves: [{ id: 'secret/secret-case/batchLoss', group: 'secret', own: [0.91596], reference: [0.64341], lower: [0.62433], upper: [0.66274] }],
    reference: { backend: 'fake', device: 'none', precision: 'float32' },
    exercise: { id: 'activations/softmax', version: 1, seed: 918273 },
    timings: { compileMs: 0.5, runMs: 33.3333, compareMs: 1.2, totalMs: 35.7 },
    ...change,
  };
}

/** Everything of the hidden group above that no student may read. */
export const HIDDEN_TRACES = ['31.4159', '27.1828', '16.18034', '57.7215', '69.3147', '4711', '0.91596', '0.64341', '0.62433', '0.66274', 'secret-case', '918273', '33.3333'];

/** The model answer of an exercise. */
export function someSolution(exercise: string): string {
  const bundle = readCourse(EXERCISES).bundles.find(({ id }) => id === exercise);
  const source = bundle?.solutions[0]?.source;
  if (source === undefined) throw new Error(`${exercise} has no solution`);
  return source;
}
