/**
 * The process from which bounded processes are started. Starting one from a large process costs that process the copying of its
 * page tables, many milliseconds in which it can do nothing else; this one is small. It ends them all when the server is gone.
 */
import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { killTree, killWrapped, startChild } from './launch';
import type { NurseryReport, NurseryRequest } from './nursery-protocol';

const KILL_AGAIN_MS = 100;
/** After so many tries a wrapper is not waited for. */
const PATIENT_TRIES = 5;

const children = new Map<number, ChildProcess>();

function report(message: NurseryReport, pipe?: ChildProcess['stdin'] | ChildProcess['stdout']): void {
  if (!process.connected) return;
  // The pipes of a child are sockets, and sockets can be handed over.
  if (pipe instanceof Socket) process.send?.(message, pipe);
  else process.send?.(message);
}

function launch(id: number, words: readonly string[]): void {
  const { child, exited } = startChild(words);
  void exited.then((ended) => {
    children.delete(id);
    report({ id, ended });
    endWithServer();
  });
  if (child.pid === undefined) return;
  children.set(id, child);
  report({ id, pipe: 'stdin' }, child.stdin);
  report({ id, pipe: 'stdout' }, child.stdout);
  report({ id, handedOver: { pid: child.pid } });
}

/** Again until it is gone: a wrapper may have been between two of its steps, and the one that was killed may have been over. */
function end(id: number, tries = 0): void {
  const child = children.get(id);
  if (child === undefined) return;
  const kill = tries < PATIENT_TRIES ? killWrapped : killTree;
  kill(child.pid ?? -1);
  setTimeout(() => end(id, tries + 1), KILL_AGAIN_MS);
}

/** Not before the last child: whoever is left behind would have nobody to clear it away. */
function endWithServer(): void {
  if (!process.connected && children.size === 0) process.exit();
}

/** Where no process can be started, with too few descriptors allowed for instance, those that run go on. */
function launchOrTell({ id, launch: words }: Extract<NurseryRequest, { readonly launch: readonly string[] }>): void {
  try {
    launch(id, words);
  } catch (error) {
    report({ id, ended: { detail: String(error), signal: null, stderr: '', isOurFault: true } });
  }
}

// From the server, which is trusted.
process.on('message', (request: NurseryRequest) => {
  if ('launch' in request) launchOrTell(request);
  else end(request.id);
});

process.on('disconnect', () => {
  for (const id of children.keys()) end(id);
  endWithServer();
});
