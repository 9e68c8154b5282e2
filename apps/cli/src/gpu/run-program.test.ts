import { once } from 'node:events';
import { rmSync, mkdtempSync } from 'node:fs';
import { type Socket, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program';

const signal = new AbortController().signal;
const node = (script: string, limitMs = 20_000, stop = signal): ReturnType<typeof runProgram> => runProgram(process.execPath, ['-e', script], { limitMs, signal: stop });
test('both outputs and the exit code are told', async () => {
  await expect(node("console.log('out'); console.error('said'); process.exitCode = 3")).resolves.toEqual({ kind: 'ended', code: 3, killedBy: null, out: 'out\n', said: 'said\n' });
});

test('of a long output the end is kept', async () => {
  const ended = await node("process.stderr.write('x'.repeat(1e6) + 'end')");
  expect(ended).toMatchObject({ kind: 'ended', code: 0, said: expect.stringMatching(/^x+end$/) });
  expect(ended.kind === 'ended' && ended.said.length).toBe(65_536);
});

test('a program that is killed says by what', async () => {
  await expect(node("process.kill(process.pid, 'SIGKILL')")).resolves.toMatchObject({ kind: 'ended', code: null, killedBy: 'SIGKILL' });
});

test('a program that is not there is told apart', async () => {
  await expect(runProgram('/nowhere/c++', [], { limitMs: 1000, signal })).resolves.toEqual({ kind: 'not-found' });
});

test('a program ends at its limit', async () => {
  await expect(node('setInterval(() => 0, 1e6)', 200)).resolves.toEqual({ kind: 'stopped' });
});

test('at a signal a program ends with what it has started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-run-'));
  const server = createServer().listen(join(folder, 'socket'));
  const controller = new AbortController();
  // It connects and then stays for ever; the connection ends when it does.
  const other = `require('net').connect('${join(folder, 'socket')}')`;
  const ended = node(`require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(other)}])`, 20_000, controller.signal);
  const [connection] = (await once(server, 'connection')) as [Socket]; // what the event carries
  controller.abort();
  await Promise.all([once(connection.resume(), 'close'), expect(ended).resolves.toEqual({ kind: 'stopped' })]);
  server.close();
  rmSync(folder, { recursive: true });
});

test('a signal that came before keeps it from starting', async () => {
  await expect(node('', 20_000, AbortSignal.abort())).resolves.toEqual({ kind: 'stopped' });
});

test('a child that has left the group, and holds the outputs open for 10 s, is not waited for', async () => {
  const stray = "require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => 0, 10_000)'], { stdio: 'inherit', detached: true })";
  await expect(node(stray, 500)).resolves.toEqual({ kind: 'stopped' });
});
