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
      if (child.stderr) void readToEnd(child.stderr).then(end);
      else end();
    });
  });
  return { child, exited };
}

/** Ends all that a wrapper wraps; the wrapper then ends by itself. The other way round the wrapped processes could live on. */
export function killWrapped(pid: number): void {
  const wrapped = processTree(pid).slice(1);
  for (const one of wrapped.length > 0 ? wrapped : [pid]) kill(one);
}

/**
 * The wrapper too: without one, it is the process itself that goes on starting others. What dies after its parent is left to the first
 * process of the machine or container, which may be one that never clears away the dead.
 */
export function killTree(pid: number): void {
  for (const one of processTree(pid)) kill(one);
}

function kill(pid: number): void {
  // Never -1: to kill(2) that is every process there is.
  if (pid <= 0) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

const LAST_WORDS_MS = 1000;

/** What a process said before it ended may still be in the pipe. Where something holds the other end open, it is not waited for. */
export function readToEnd(pipe: Readable): Promise<void> {
  if (pipe.readableEnded || pipe.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => pipe.destroy(), LAST_WORDS_MS);
    pipe.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Starts it from this very process: where pipes cannot be handed from one process to another (Windows), or nobody is to serve. */
export function launchHere(words: readonly string[]): Launched {
  const { child, exited } = startChild(words);
  const pid = child.pid ?? -1;
  return { pid, stdin: child.stdin ?? new PassThrough(), stdout: child.stdout ?? new PassThrough(), exited, kill: () => child.kill('SIGKILL') };
}
