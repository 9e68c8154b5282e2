import { type ApiOptions, createApi, listen } from '@gradus/api';
import { type WorkerOptions, startWorker } from '@gradus/worker';
import { Opened } from './opened';

export interface ServerParts {
  readonly api?: ApiOptions & { readonly port: number };
  readonly worker?: WorkerOptions;
}

export interface RunningServer {
  /** Where the API listens, if it is among the parts. */
  readonly url?: string;
  close(): Promise<void>;
}

/** API, worker or both in this process. Closing answers what was asked and lets gradings under way finish. */
export async function startServer({ api, worker }: ServerParts): Promise<RunningServer> {
  const opened = new Opened();
  try {
    // The worker first: it frees what an earlier process left running, before anything new is accepted.
    if (worker) opened.add(await startWorker(worker));
    if (api === undefined) return { close: () => opened.close() };
    const app = opened.add(await createApi(api));
    const port = await listen(app, api.port);
    return { url: `http://localhost:${port}`, close: () => opened.close() };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
