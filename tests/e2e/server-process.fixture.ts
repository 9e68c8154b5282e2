import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** A server in a process of its own, from dist: what `npm start` runs once everything is built. */
export class ServerProcess implements AsyncDisposable {
  output = '';
  /** Of both streams. */
  private readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;

  private constructor(readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => this.hear(chunk));
    child.stderr?.on('data', (chunk: Buffer) => this.hear(chunk));
    this.ended = once(child, 'close').then(() => ({ code: child.exitCode, signal: child.signalCode }));
  }

  /** Starts a script with these variables, and waits until it says "Ctrl-C" or ends. */
  static async start(environment: NodeJS.ProcessEnv, script: string = resolve(ROOT, 'apps/cli/dist/main.js'), args: readonly string[] = ['serve']): Promise<ServerProcess> {
    const { PATH, HOME } = process.env;
    const server = new ServerProcess(spawn(process.execPath, [script, ...args], { cwd: ROOT, env: { PATH, HOME, PORT: '0', ...environment } }));
    await Promise.race([server.says('Ctrl-C'), server.ended]);
    return server;
  }

  get url(): string {
    return /^Gradus: (\S+)$/m.exec(this.output)?.[1] ?? '';
  }

  tokenOf(role: 'student' | 'instructor'): string {
    return new RegExp(`^ *${role}: \\S+token=(\\S+)$`, 'm').exec(this.output)?.[1] ?? '';
  }

  /** Resolves when the text was printed. */
  says(text: string): Promise<void> {
    return new Promise((said) => {
      const look = (): void => {
        if (!this.output.includes(text)) return;
        this.child.off('heard', look);
        said();
      };
      this.child.on('heard', look);
      look();
    });
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    this.child.kill(signal);
    return this.ended;
  }

  hasEnded(): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    return this.ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end('SIGKILL');
  }

  private hear(chunk: Buffer): void {
    this.output += chunk.toString();
    this.child.emit('heard');
  }
}
