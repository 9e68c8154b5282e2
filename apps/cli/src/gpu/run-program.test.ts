import { runProgram } from './run-program';

const signal = new AbortController().signal;
const node = (script: string, limitMs = 20_000, stop = signal): ReturnType<typeof runProgram> => runProgram(process.execPath, ['-e', script], { limitMs, signal: stop });
/** Starts a grandchild that holds the output open for ever, and waits for it. */
const FAMILY = "const c = require('child_process').spawn(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => 0, 1e6)'], { stdio: 'inherit' }); c.on('exit', () => process.exit())";

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

test('at the limit a program ends with all that it has started', async () => {
  await expect(node(FAMILY, 500)).resolves.toEqual({ kind: 'stopped' });
});

test('a signal ends it, and one that came before keeps it from starting', async () => {
  const controller = new AbortController();
  const ended = node(FAMILY, 20_000, controller.signal);
  controller.abort();
  await expect(ended).resolves.toEqual({ kind: 'stopped' });
  await expect(node('', 20_000, controller.signal)).resolves.toEqual({ kind: 'stopped' });
});
