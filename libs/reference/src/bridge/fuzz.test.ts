import fc from 'fast-check';
import { types } from 'node:util';
import { type RecordedCall, HostileSender, hostileMessage } from './fixtures/hostile-messages.fixture';
import { TestIsolate } from './fixtures/isolate.fixture';
import { Sender } from './fixtures/messages.fixture';
import { PROGRAMS } from './fixtures/programs.fixture';
import { openCpuHost } from './host/cpu-host';
import type { BridgeLimits } from './host/limits';
import { BridgeSession } from './host/session';
import { fromTaggedJson } from './tagged-json';

const isLong = process.env['GRADUS_TEST_LONG'] === 'true';
const MESSAGES = isLong ? 100_000 : 5000;
const A_RUN = 50;
const SEED = Number(process.env['GRADUS_FUZZ_SEED'] ?? 1);
const TIMEOUT_MS = 60_000 + MESSAGES * 20;

/** Small, so that what is too large is met often and costs nothing. */
const LIMITS: Partial<BridgeLimits> = { tensorBytes: 2 ** 20, totalBytes: 2 ** 23, kernelWork: 1e6 };
/** What the other session holds. No message holds it, and no kernel makes it of what messages hold. */
const SECRET = Math.fround(1.2345678e33);

const host = openCpuHost();
const { tf } = host;

/** The kernels of real programs as they are asked for, each form once. */
async function record(): Promise<readonly RecordedCall[]> {
  const calls = new Map<string, RecordedCall>();
  using session = new BridgeSession(host);
  const call = (...args: unknown[]): unknown => {
    if (args[0] === 'run') {
      const inputs = JSON.parse(String(args[2])) as ReadonlyArray<readonly [string, number, string, readonly number[]]>;
      const form = { kernel: String(args[1]), inputs: inputs.map(([name, , dtype, shape]) => [name, dtype, shape] as const), attributes: fromTaggedJson(String(args[3]), 9) };
      calls.set(`${form.kernel} ${JSON.stringify(form)}`, form);
    }
    return session.call(...args);
  };
  using isolate = await TestIsolate.open({ call, welcome: session.welcome, readsSettled: () => session.readsSettled() });
  for (const program of Object.values(PROGRAMS)) await isolate.run(program);
  return [...calls.values()];
}

function holdsSecret(answer: unknown): boolean {
  return types.isArrayBuffer(answer) && answer.byteLength % 4 === 0 && new Float32Array(answer).includes(SECRET);
}

test('a host survives whatever is sent to it, and tells nothing of another session', async () => {
  const calls = await record();
  expect(new Set(calls.map(({ kernel }) => kernel)).size).toBeGreaterThan(80);
  const before = { tensors: tf.memory().numTensors, bytes: tf.memory().numBytes, data: tf.engine().backend.numDataIds() };
  const kinds = { value: 0, refused: 0, failed: 0 };
  const run = fc.property(fc.array(hostileMessage(calls.length), { minLength: A_RUN, maxLength: A_RUN, size: 'max' }), (messages) => {
    using other = new BridgeSession(host, LIMITS);
    const secrets = Array.from({ length: 60 }, () => new Sender(other).write([SECRET, SECRET]));
    using session = new BridgeSession(host, LIMITS);
    const sender = new HostileSender(session, calls);
    for (const message of messages) {
      const answer = sender.send(message);
      if (typeof answer === 'string' && answer.startsWith('!')) kinds.refused += 1;
      else if (typeof answer === 'string' && answer.startsWith('?')) kinds.failed += 1;
      else kinds.value += 1;
      if (!(typeof answer === 'string' || typeof answer === 'number' || types.isArrayBuffer(answer))) throw new Error(`answers ${typeof answer}`);
      if (typeof answer === 'string' && /\n|^\W?\s*at |node_modules|file:/.test(answer)) throw new Error(`tells of its host: ${answer}`);
      if (holdsSecret(answer)) throw new Error('tells of another session');
    }
    for (const secret of secrets) if (!new Sender(other).read(secret).every((value) => value === SECRET)) throw new Error('changed another session');
  });
  fc.assert(run, { seed: SEED, numRuns: MESSAGES / A_RUN });
  // Many are obeyed: else nothing but the gate would be tried.
  expect(kinds.value).toBeGreaterThan(MESSAGES / 5);
  expect(kinds.refused).toBeGreaterThan(MESSAGES / 5);
  expect({ tensors: tf.memory().numTensors, bytes: tf.memory().numBytes, data: tf.engine().backend.numDataIds() }).toEqual(before);
}, TIMEOUT_MS);
