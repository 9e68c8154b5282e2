import type { BoundedProcess, RequestOutcome } from '../bounded/bounded-process';
import type { CompilerAnswer, CompilerRequest } from './compiled';

/** A process that is none: it ends its requests as the test says, and dies of all but an answer. */
export function fakeProcess(request: (request: CompilerRequest) => Promise<RequestOutcome>): BoundedProcess {
  const process = {
    pid: 1, isAlive: true, ready: Promise.resolve(undefined), exited: Promise.resolve(),
    stat: () => undefined,
    kill: (): void => void (process.isAlive = false),
    // What the lane sends.
    request: async ({ body }: { readonly body: unknown }): Promise<RequestOutcome> => {
      const outcome = await request(body as CompilerRequest);
      process.isAlive = outcome.kind === 'answered';
      return outcome;
    },
  };
  return process;
}

export function answered(body: CompilerAnswer): RequestOutcome {
  return { kind: 'answered', answer: { body, numbers: new Float64Array(0) } };
}
