import type { BoundedProcess, RequestOutcome } from '../bounded/bounded-process';

/** A process that is none: it ends its requests as the test says, and dies of all but an answer. */
export function fakeProcess(request: (source: string) => Promise<RequestOutcome>): BoundedProcess {
  const process = {
    pid: 1, isAlive: true, ready: Promise.resolve(undefined), exited: Promise.resolve(),
    stat: () => undefined,
    kill: (): void => void (process.isAlive = false),
    request: async ({ body }: { readonly body: unknown }): Promise<RequestOutcome> => {
      const outcome = await request(String(body));
      process.isAlive = outcome.kind === 'answered';
      return outcome;
    },
  };
  return process;
}

export const ANSWERED: RequestOutcome = { kind: 'answered', answer: { body: { kind: 'compiled', code: 'code' }, numbers: new Float64Array(0) } };
export const CPU_LIMIT: RequestOutcome = { kind: 'time-limit', limit: 'cpu' };
