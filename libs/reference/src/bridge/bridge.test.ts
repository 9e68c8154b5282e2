import { TestIsolate, type TestedSession } from './fixtures/isolate.fixture';
import { PROGRAMS } from './fixtures/programs.fixture';
import { openCpuHost } from './host/cpu-host';
import { BridgeSession } from './host/session';

const host = openCpuHost();
const { tf } = host;

function watch(session: BridgeSession): { readonly watched: TestedSession; readonly answers: unknown[] } {
  const answers: unknown[] = [];
  const call = (...args: unknown[]): unknown => {
    const answer = session.call(...args);
    answers.push(answer);
    return answer;
  };
  return { answers, watched: { welcome: session.welcome, call, readsSettled: () => session.readsSettled() } };
}

describe('over the JavaScript backend of the host', () => {
  it.each(Object.entries(PROGRAMS))('%s: the same numbers to the last bit', async (_, program) => {
    using alone = await TestIsolate.open();
    using session = new BridgeSession(host);
    const { watched, answers } = watch(session);
    using bridged = await TestIsolate.open(watched);
    const [expected, received] = [await alone.run(program), await bridged.run(program)];
    expect(expected.length).toBeGreaterThan(0);
    expect(new BigUint64Array(received.buffer)).toEqual(new BigUint64Array(expected.buffer));
    // A kernel that the host refuses would be computed in the isolate, and nobody would know.
    expect(answers.filter((answer) => typeof answer === 'string' && /^[!?]/.test(answer))).toEqual([]);
    expect(answers.length).toBeGreaterThan(0);
  });

  it('frees all that a session held', async () => {
    const before = { tensors: tf.memory().numTensors, data: tf.engine().backend.numDataIds() };
    {
      using session = new BridgeSession(host);
      using bridged = await TestIsolate.open(session);
      await bridged.run('tf.ones([10, 10]).matMul(tf.ones([10, 10])); return [1];');
      expect(tf.memory().numTensors).toBeGreaterThan(before.tensors);
    }
    expect({ tensors: tf.memory().numTensors, data: tf.engine().backend.numDataIds() }).toEqual(before);
  });

  it('frees what tidy frees', async () => {
    using session = new BridgeSession(host);
    using bridged = await TestIsolate.open(session);
    const before = tf.memory().numTensors;
    bridged.evaluate('tf.tidy(() => tf.ones([3]).add(1).reshape([3, 1]).mul(2).dataSync()).length');
    expect(tf.memory().numTensors).toBe(before);
  });
});
