import { type ChildProcess, spawn } from 'node:child_process';
import { systemCode } from './install-error';

export interface Run {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

/** `said` is the end of what it wrote on stderr, `out` the end of stdout. */
export type Ended =
  | { readonly kind: 'ended'; readonly code: number | null; readonly killedBy: NodeJS.Signals | null; readonly out: string; readonly said: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'not-found' };

const KEPT_CHARACTERS = 64 * 1024;

/** Runs a program to its end, or kills it, with all that it has started, at the limit or when the signal asks. */
export function runProgram(command: string, args: readonly string[], { cwd, env, limitMs, signal }: Run): Promise<Ended> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve({ kind: 'stopped' });
    const child = spawn(command, args, { ...(cwd !== undefined && { cwd }), env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let [out, said, isStopped] = ['', '', false];
    const stop = (): void => {
      isStopped = true;
      killGroup(child);
      // Whoever has left the group may hold them open; it is not waited for.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(stop, limitMs);
    signal.addEventListener('abort', stop);
    const settle = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    };
    child.stdout.on('data', (chunk) => (out = `${out}${String(chunk)}`.slice(-KEPT_CHARACTERS)));
    child.stderr.on('data', (chunk) => (said = `${said}${String(chunk)}`.slice(-KEPT_CHARACTERS)));
    child.on('error', (error) => {
      settle();
      if (systemCode(error) === 'ENOENT') resolve({ kind: 'not-found' });
      else reject(error);
    });
    child.on('close', (code, killedBy) => {
      settle();
      resolve(isStopped ? { kind: 'stopped' } : { kind: 'ended', code, killedBy, out, said });
    });
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in this moment.
  }
}
