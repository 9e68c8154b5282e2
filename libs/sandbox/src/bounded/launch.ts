import { type ChildProcess, spawn } from 'node:child_process';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { childDescriptors } from './child-descriptors';
import { processTree } from './process-stat';

export interface Exit {
  readonly detail: string;
  readonly signal: NodeJS.Signals | null;
  /** The last of it. */
  readonly stderr: string;
  /** Nothing that ran in it is to blame. */
  readonly isOurFault: boolean;
}

/** A process that was started, and the two pipes to it. */
export interface Launched {
  /** Of the outermost wrapper; -1 if it could not be started. */
  readonly pid: number;
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly exited: Promise<Exit>;
  kill(): void;
}

const STDERR_BYTES = 8 * 1024;

/** Starts a command with no environment, no descriptor but its three pipes, and nothing of the terminal's. */
export function startChild(words: readonly string[]): { readonly child: ChildProcess; readonly exited: Promise<Exit> } {
  const [command = '', ...args] = words;
  // Detached: Ctrl-C in a terminal is for the server, which then ends what it started.
  const child = spawn(command, args, { stdio: childDescriptors(), env: {}, cwd: '/', detached: true });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-STDERR_BYTES);
  });
  const exited = new Promise<Exit>((resolve) => {
    child.on('error', (error) => resolve({ detail: error.message, signal: null, stderr, isOurFault: true }));
    child.on('exit', (code, signal) => {
      const end = (): void => resolve({ detail: `ended with ${signal ?? `code ${code}`}`, signal, stderr, isOurFault: false });
      // What it said last may still be in the pipe.
      if (child.stderr?.readableEnded === false) child.stderr.once('close', end);
      else end();
    });
  });
  return { child, exited };
}

/**
 * Ends what a wrapper wraps, the wrapper then ends by itself. The other way round the wrapped process could live on, and would be left to
 * the first process of the machine or container, which may be one that never clears away the dead.
 */
export function killWrapped(pid: number): void {
  // Never -1: to kill(2) that is every process there is.
  if (pid <= 0) return;
  try {
    process.kill(processTree(pid).at(-1) ?? pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Starts it from this very process: where pipes cannot be handed from one process to another (Windows), or nobody is to serve. */
export function launchHere(words: readonly string[]): Launched {
  const { child, exited } = startChild(words);
  const pid = child.pid ?? -1;
  return { pid, stdin: child.stdin ?? new PassThrough(), stdout: child.stdout ?? new PassThrough(), exited, kill: () => child.kill('SIGKILL') };
}
