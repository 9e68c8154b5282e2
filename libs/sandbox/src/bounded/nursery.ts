import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { type Exit, type Launched, killTree, launchHere } from './launch';
import type { NurseryReport, NurseryRequest } from './nursery-protocol';

/** Small, and quick to start: it never does more than start others. */
const NODE_FLAGS = ['--max-old-space-size=32', '--max-semi-space-size=1', '--single-threaded'];

interface Order {
  pid: number;
  readonly pipes: { stdin?: Writable; stdout?: Readable };
  readonly resolve: (launched: Launched) => void;
  readonly exited: Promise<Exit>;
  readonly end: (exit: Exit) => void;
}

/** Starts a command from the nursery, which is there as long as anything that it started. */
export function launch(words: readonly string[]): Promise<Launched> {
  if (process.platform !== 'linux') return Promise.resolve(launchHere(words));
  nursery ??= new Nursery((ended) => {
    if (nursery === ended) nursery = undefined;
  });
  return nursery.launch(words);
}

let nursery: Nursery | undefined;

class Nursery {
  private readonly child: ChildProcess;
  private readonly orders = new Map<number, Order>();
  private next = 0;

  constructor(private readonly onEnd: (ended: Nursery) => void) {
    const entry = join(__dirname, '..', '..', 'dist', 'bounded', 'nursery-process.js');
    this.child = fork(entry, { execArgv: NODE_FLAGS, env: {}, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'json' });
    this.child.on('message', (report: NurseryReport, handle: unknown) => this.receive(report, handle));
    this.child.on('error', (error) => this.close(error.message));
    this.child.on('exit', (code, signal) => this.close(`the process that starts others ended with ${signal ?? `code ${code}`}`));
  }

  launch(words: readonly string[]): Promise<Launched> {
    const id = this.next++;
    return new Promise((resolve) => {
      let end: (exit: Exit) => void = () => undefined;
      const exited = new Promise<Exit>((settle) => {
        end = settle;
      });
      this.orders.set(id, { pid: -1, pipes: {}, resolve, exited, end });
      this.send({ id, launch: words });
    });
  }

  private receive(report: NurseryReport, handle: unknown): void {
    const order = this.orders.get(report.id);
    if (!order) return;
    // What came with such a report is a socket of ours.
    if ('pipe' in report) order.pipes[report.pipe] = handle as Writable & Readable;
    else if ('handedOver' in report) this.handOver(report.id, order, report.handedOver.pid);
    else this.ended(report.id, order, report.ended);
  }

  private handOver(id: number, order: Order, pid: number): void {
    order.pid = pid;
    order.resolve(this.launched(order, () => this.send({ id, kill: true })));
  }

  private launched({ pid, pipes, exited }: Order, kill: () => void): Launched {
    const { stdin = new PassThrough(), stdout = new PassThrough() } = pipes;
    return { pid, stdin, stdout, exited, kill };
  }

  private ended(id: number, order: Order, exit: Exit): void {
    this.orders.delete(id);
    order.end(exit);
    // One that could not be started has no pipes; whoever asked for it finds that it has ended.
    if (order.pid === -1) order.resolve(this.launched(order, () => undefined));
    if (this.orders.size > 0) return;
    this.onEnd(this);
    this.child.disconnect();
  }

  /** Whatever it had started has lost its parent, and is ended. */
  private close(detail: string): void {
    this.onEnd(this);
    for (const [id, order] of this.orders) {
      killTree(order.pid);
      this.orders.delete(id);
      order.end({ detail, signal: null, stderr: '', isOurFault: true });
      if (order.pid === -1) order.resolve(this.launched(order, () => undefined));
    }
  }

  private send(request: NurseryRequest): void {
    // Refused once it has ended, which close() has told everyone.
    if (this.child.connected) this.child.send(request, () => undefined);
  }
}
