import { Sender } from '../fixtures/messages.fixture';
import { openCpuHost } from './cpu-host';
import type { HostBackend } from './host-backend';
import { BridgeSession } from './session';

const host = openCpuHost();
const { tf } = host;

let session: BridgeSession;
let sender: Sender;
beforeEach(() => {
  session = new BridgeSession(host);
  sender = new Sender(session);
});
afterEach(() => session[Symbol.dispose]());

const refused: unknown = expect.stringMatching(/^!/);
const vector = (values: readonly number[]) => sender.write(values);

describe('what is no message', () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  it.each<readonly [string, readonly unknown[]]>([
    ['nothing', []],
    ['no operation', ['constructor']],
    ['an operation that objects inherit', ['__proto__', 1]],
    ['a missing argument', ['read']],
    ['one argument more', ['read', 1, 2]],
    ['an id that is a text', ['read', '1']],
    ['an id that is NaN', ['read', Number.NaN]],
    ['an id that is an object', ['read', { valueOf: () => 1 }]],
    ['an object for the operation', [{ toString: () => 'read' }, 1]],
    ['an array for the text', ['run', 'Add', ['[]'], '{}']],
    ['a cycle', cyclic],
    ['a typed array for the buffer', ['write', 'float32', '[1]', new Float32Array(1)]],
    ['a shared buffer', ['write', 'float32', '[1]', new SharedArrayBuffer(4)]],
    ['a resizable buffer', ['write', 'float32', '[1]', Reflect.construct(ArrayBuffer, [4, { maxByteLength: 8 }])]],
    ['a type that does not cross', ['write', 'string', '[1]', new ArrayBuffer(4)]],
    ['a shape that is no JSON', ['write', 'float32', '[1', new ArrayBuffer(4)]],
    ['a negative dimension', ['write', 'float32', '[-1,-1]', new ArrayBuffer(4)]],
    ['half a dimension', ['write', 'float32', '[0.5,2]', new ArrayBuffer(4)]],
    ['an exponent for a dimension', ['write', 'float32', '[1e400]', new ArrayBuffer(4)]],
    ['nine dimensions', ['write', 'float32', '[1,1,1,1,1,1,1,1,1]', new ArrayBuffer(4)]],
    ['bytes that are not the shape', ['write', 'float32', '[2]', new ArrayBuffer(4)]],
    ['a shape whose product overflows', ['write', 'float32', `[${'2147483647,'.repeat(7)}0]`, new ArrayBuffer(4)]],
  ])('is refused: %s', (_, args) => {
    expect(session.call(...args)).toEqual(refused);
  });

  it('is answered without a stack or a path of this machine', () => {
    const answer = String(sender.run('Reshape', []));
    expect(answer).not.toMatch(/\n| at |\/[a-z]+\//);
  });
});

describe('ids', () => {
  it.each([0, -1, 1.5, 2 ** 53, 4711])('that was never given is refused: %d', (id) => {
    expect(session.call('read', id)).toEqual(refused);
  });

  it('of a disposed tensor are refused', () => {
    const id = vector([1]);
    expect(session.call('dispose', id)).toBe(0);
    expect(session.call('read', id)).toEqual(refused);
    expect(session.call('dispose', id)).toEqual(refused);
  });

  it('name nothing of another session', () => {
    using other = new BridgeSession(host);
    const theirs = Array.from({ length: 5 }, () => new Sender(other).write([42]));
    const mine = vector([1]);
    const answers = theirs.filter((id) => id !== mine).map((id) => session.call('read', id));
    expect(answers).toEqual(answers.map(() => refused));
    expect(sender.read(mine)).toEqual(Float32Array.of(1));
  });
});

describe('inputs', () => {
  it.each<readonly [string, (id: number) => unknown]>([
    ['of another type', (id) => sender.run('Abs', [['x', id, 'int32', [4]]])],
    ['of another size', (id) => sender.run('Abs', [['x', id, 'float32', [5]]])],
    ['of a size that only counts as the same', (id) => sender.run('Abs', [['x', id, 'float32', [-2, -2]]])],
    ['missing', () => sender.run('Abs', [])],
    ['too many', (id) => sender.run('Abs', [['x', id, 'float32', [4]], ['y', id, 'float32', [4]]])],
    ['named twice', (id) => sender.run('Abs', [['x', id, 'float32', [4]], ['x', id, 'float32', [2, 2]]])],
    ['named like what objects inherit', (id) => sender.run('Abs', [['__proto__', id, 'float32', [4]]])],
    ['a list with a gap', (id) => sender.run('AddN', [['0', id, 'float32', [4]], ['2', id, 'float32', [4]]])],
    ['of two types in one sum', (id) => sender.run('Add', [['a', id, 'float32', [4]], ['b', sender.write([1], [1], 'int32'), 'int32', [1]]])],
  ])('%s are refused', (_, send) => {
    expect(send(vector([1, 2, 3, 4]))).toEqual(refused);
  });

  it('may have another shape of the same size, and keep their numbers', () => {
    const id = vector([1, 2, 3, 4]);
    const sum = sender.compute('Sum', [['x', id, 'float32', [2, 2]]], { axis: 0, keepDims: false });
    expect(sender.read(sum)).toEqual(Float32Array.of(4, 6));
    expect(sender.read(id)).toEqual(Float32Array.of(1, 2, 3, 4));
  });

  it('are alive while the kernel runs, though one tensor goes in in two shapes', () => {
    const disposed: boolean[] = [];
    const runKernel: typeof engine.runKernel = (name, inputs, attributes) => {
      for (const tensor of Object.values(inputs)) if (tensor instanceof tf.Tensor) disposed.push(tensor.isDisposed);
      return engine.runKernel(name, inputs, attributes);
    };
    const engine = tf.engine();
    using watched = new BridgeSession({ ...host, tf: { ...tf, engine: () => ({ runKernel }) as typeof engine } });
    const other = new Sender(watched);
    const id = other.write([1, 2]);
    const before = tf.memory().numTensors;
    const product = other.compute('Multiply', [['a', id, 'float32', [2, 1]], ['b', id, 'float32', [1, 2]]]);
    expect(disposed).toEqual([false, false]);
    expect(other.read(product)).toEqual(Float32Array.of(1, 2, 2, 4));
    expect(tf.memory().numTensors).toBe(before + 1);
  });

  it('that hold nothing are refused', () => {
    expect(sender.run('Abs', [['x', sender.write([]), 'float32', [0]]])).toEqual(refused);
  });

  it('of bool are 0 or 1 whatever was written', () => {
    const id = sender.write([0, 1, 7, 255], [4], 'bool');
    expect(new Uint8Array(session.call('read', id) as ArrayBuffer)).toEqual(Uint8Array.of(0, 1, 1, 1));
  });
});

describe('kernels', () => {
  it.each(['__proto__', 'constructor', 'toString', 'Nonesuch', '', 'abs', 'Reshape', 'FromPixels', 'Draw', 'StringSplit'])('that do not cross are refused: %s', (kernel) => {
    expect(sender.run(kernel, [['x', vector([1]), 'float32', [1]]])).toEqual(refused);
  });

  it('are given only the attributes that they know', () => {
    const x = vector([-1]);
    const id = sender.compute('LeakyRelu', [['x', x, 'float32', [1]]], { alpha: 0.5, __proto__: { x: 1 }, toString: 1 });
    expect(sender.read(id)).toEqual(Float32Array.of(-0.5));
  });

  it('that fail say so with another mark, for the isolate may try', () => {
    const failing = { ...host, tf: { ...tf, engine: () => ({ runKernel: () => tf.scalar(1, 'complex64') }) } } as unknown as HostBackend;
    using broken = new BridgeSession(failing);
    const other = new Sender(broken);
    expect(other.run('Abs', [['x', other.write([1]), 'float32', [1]]])).toEqual(expect.stringMatching(/^\?/));
  });

  it.each<readonly [string, unknown]>([
    ['of another shape than forecast', () => tf.zeros([3])],
    ['a list where one is due', () => [tf.zeros([1])]],
  ])('that give what they must not are refused: %s', (_, give) => {
    const lying = { ...host, tf: { ...tf, engine: () => ({ runKernel: give }) } } as unknown as HostBackend;
    using wrong = new BridgeSession(lying);
    const other = new Sender(wrong);
    const before = tf.memory().numTensors;
    expect(other.run('Abs', [['x', other.write([1]), 'float32', [1]]])).toEqual(expect.stringMatching(/^\?/));
    expect(tf.memory().numTensors).toBe(before + 1);
  });

  it('whose output is an input are freed one by one', () => {
    let given: unknown;
    const handing = { ...host, tf: { ...tf, engine: () => ({ runKernel: (_: string, inputs: { x: unknown }) => (given = inputs.x) }) } } as unknown as HostBackend;
    using same = new BridgeSession(handing);
    const other = new Sender(same);
    const id = other.write([5]);
    const output = other.compute('Abs', [['x', id, 'float32', [1]]]);
    expect(given).toBeDefined();
    expect(same.call('dispose', id)).toBe(0);
    expect(other.read(output)).toEqual(Float32Array.of(5));
  });
});

describe('limits', () => {
  const small = (limits: ConstructorParameters<typeof BridgeSession>[1]) => {
    session = new BridgeSession(host, limits);
    sender = new Sender(session);
  };

  it('bound a tensor', () => {
    small({ tensorBytes: 8 });
    expect(() => vector([1, 2, 3])).toThrow('more than');
    expect(sender.run('Fill', [], { shape: [3], value: 0, dtype: 'float32' })).toEqual(refused);
  });

  it('bound all tensors, and count what is freed', () => {
    small({ totalBytes: 8 });
    const id = vector([1]);
    vector([1]);
    expect(() => vector([1])).toThrow('holds more');
    session.call('dispose', id);
    expect(vector([1])).toBeGreaterThan(0);
  });

  it('bound the number of tensors', () => {
    small({ handles: 2 });
    vector([1]);
    const id = vector([1]);
    expect(sender.run('Abs', [['x', id, 'float32', [1]]])).toEqual(refused);
  });

  it('bound the calls', () => {
    small({ calls: 3 });
    const id = vector([1]);
    expect([1, 2, 3].map(() => typeof session.call('read', id))).toEqual(['object', 'object', 'string']);
  });

  it('bound the time', () => {
    let isOver = false;
    small({ deadline: { get isOver() { return isOver; } } });
    const id = vector([1]);
    isOver = true;
    expect(session.call('read', id)).toEqual('!the time is over');
  });

  it('bound the work of one kernel', () => {
    small({ kernelWork: 7 });
    const id = vector([1, 2, 3, 4]);
    expect(sender.run('BatchMatMul', [['a', id, 'float32', [2, 2]], ['b', id, 'float32', [2, 2]]])).toEqual(refused);
    expect(sender.run('BatchMatMul', [['a', id, 'float32', [1, 4]], ['b', id, 'float32', [4, 1]]])).not.toEqual(refused);
  });

  it('hold when the session is over', () => {
    const id = vector([1]);
    session[Symbol.dispose]();
    expect(session.call('read', id)).toEqual('!the bridge is closed');
  });
});

describe('a fault out of sight', () => {
  it('ends the session: no number is believed any more', () => {
    const faults: string[] = [];
    using doubted = new BridgeSession({ ...host, fault: () => faults[0] });
    const id = new Sender(doubted).write([1]);
    faults.push('the device was lost');
    expect(doubted.call('read', id)).toEqual(expect.stringMatching(/^!.*the device was lost/));
    expect(doubted.fault).toBe('the device was lost');
  });
});

describe('reads that need time', () => {
  const slow: HostBackend = { ...host, readsAreAsynchronous: true };
  it('are begun, awaited and fetched once', async () => {
    using waiting = new BridgeSession(slow);
    const id = new Sender(waiting).write([1, 2]);
    expect(waiting.call('read', id)).toEqual(refused);
    const ticket = waiting.call('begin', id);
    expect(waiting.call('end', ticket)).toEqual(refused);
    await waiting.readsSettled();
    expect(new Float32Array(waiting.call('end', ticket) as ArrayBuffer)).toEqual(Float32Array.of(1, 2));
    expect(waiting.call('end', ticket)).toEqual(refused);
  });

  it('settle when the tensor is freed meanwhile', async () => {
    using waiting = new BridgeSession(slow);
    const id = new Sender(waiting).write([1, 2]);
    const ticket = waiting.call('begin', id);
    waiting.call('dispose', id);
    await waiting.readsSettled();
    expect(waiting.call('end', ticket)).not.toBeUndefined();
  });

  it('are bounded', () => {
    using waiting = new BridgeSession(slow, { totalBytes: 8 });
    const id = new Sender(waiting).write([1, 2]);
    expect([waiting.call('begin', id), waiting.call('begin', id)]).toEqual([1, refused]);
  });
});
