import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';

/**
 * Kills the bounded processes when this process dies, by SIGKILL too. The parent-death signal alone does not: the kernel
 * forgets it when a process changes its user. A shell that waits on a pipe, so that the pipe's end is the signal.
 */
const SCRIPT = 'pids=""; while read -r line; do pids="$line"; done; [ -z "$pids" ] || kill -9 $pids 2>/dev/null';

const kept = new Set<number>();
let shell: ChildProcess | undefined;

export function keep(pid: number): void {
  kept.add(pid);
  tell();
}

export function release(pid: number): void {
  kept.delete(pid);
  tell();
}

function tell(): void {
  if (kept.size === 0) {
    // The shell ends with its input, so nothing is left behind by a parent that has closed everything.
    shell?.stdin?.end('\n');
    shell = undefined;
    return;
  }
  shell ??= startShell();
  shell.stdin?.write(`${[...kept].join(' ')}\n`);
}

function startShell(): ChildProcess {
  const started = spawn('/bin/sh', ['-c', SCRIPT], { stdio: ['pipe', 'ignore', 'ignore'], env: {}, cwd: '/', detached: true });
  started.on('error', () => undefined);
  started.stdin.on('error', () => undefined);
  started.unref();
  // A pipe is a socket in node, and must not keep this process alive.
  if (started.stdin instanceof Socket) started.stdin.unref();
  return started;
}
