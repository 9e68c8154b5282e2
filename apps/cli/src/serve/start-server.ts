import type { AddressInfo } from 'node:net';
import { type ApiOptions, createApi } from '@gradus/api';
import { type WorkerOptions, startWorker } from '@gradus/worker';
import { Opened } from './opened';

/** Demo accounts sign in by a link alone, so nobody but this machine may reach them. */
const DEMO_HOST = '127.0.0.1';

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
    await app.listen(api.port, DEMO_HOST);
    // A server that listens on a port has an address of this form.
    const { port } = app.getHttpServer().address() as AddressInfo;
    return { url: `http://localhost:${port}`, close: () => opened.close() };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
