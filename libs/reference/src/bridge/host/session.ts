import type { Tensor } from '@tensorflow/tfjs-core';
import { type BridgeDataType, FAILURE_MARK, type OutputMessage, REFUSAL_MARK, type RunAnswer, type Welcome } from '../protocol';
import type { HostBackend } from './host-backend';
import { type Forecast, type Input, type KernelRule, sizeOf } from './kernels/rule';
import { KERNEL_RULES } from './kernels/kernel-rules';
import { BRIDGE_LIMITS, type BridgeLimits } from './limits';
import { type BridgeMessage, type InputMessages, parseAttributes, parseInputs, parseMessage, parseShape } from './message';
import { bytesOf, isBridgeDataType, numbersIn } from './numbers';
import { PendingReads } from './pending-reads';
import { KernelFailure, Refusal, textOf } from './refusal';
import { ShapedInputs } from './shaped-inputs';
import { TensorTable } from './tensor-table';

/**
 * The host's side of one isolate: what the isolate sends is not trusted. The tensors are this session's alone and are freed
 * with it; everything else about the backend it shares with the other sessions of the process.
 */
export class BridgeSession implements Disposable {
  readonly welcome: string;
  private readonly limits: BridgeLimits;
  private readonly tensors: TensorTable;
  private readonly reads: PendingReads;
  private readonly kernels: ReadonlyMap<string, KernelRule>;
  private calls = 0;
  private isClosed = false;

  constructor(
    private readonly backend: HostBackend,
    limits: Partial<BridgeLimits> = {},
  ) {
    this.limits = { ...BRIDGE_LIMITS, ...limits };
    this.tensors = new TensorTable(this.limits);
    this.reads = new PendingReads(this.limits);
    const offered = backend.tf.getKernelsForBackend(backend.backendName).map(({ kernelName }) => kernelName);
    this.kernels = new Map([...KERNEL_RULES].filter(([name]) => offered.includes(name)));
    const { device, readsAreAsynchronous, unfit } = backend;
    this.welcome = JSON.stringify({ name: device, readsAreAsynchronous, unfit, kernels: [...this.kernels.keys()] } satisfies Welcome);
  }

  /** What the isolate calls. It never throws: what is wrong is told in a text. */
  readonly call = (...args: unknown[]): string | number | ArrayBuffer => {
    try {
      this.count();
      return this.answer(parseMessage(args));
    } catch (thrown) {
      return `${thrown instanceof KernelFailure ? FAILURE_MARK : REFUSAL_MARK}${textOf(thrown)}`;
    }
  };

  /** Why nothing that came over the bridge is to be trusted; the backend is to blame, not the isolate. */
  get fault(): string | undefined {
    return this.backend.fault?.();
  }

  /** When all reads that are under way are done, or have failed. Never rejects, but may never come: race it with a deadline. */
  readsSettled(): Promise<void> {
    return this.reads.settled();
  }

  [Symbol.dispose](): void {
    this.isClosed = true;
    this.tensors.disposeAll();
  }

  private count(): void {
    this.calls += 1;
    if (this.isClosed) throw new Refusal('the bridge is closed');
    if (!(this.calls <= this.limits.calls)) throw new Refusal(`calls more than ${this.limits.calls} kernels`);
    if (this.limits.deadline.isOver) throw new Refusal('the time is over');
    if (this.fault !== undefined) throw new Refusal(`${this.backend.device} failed: ${this.fault}`);
  }

  private answer(message: BridgeMessage): string | number | ArrayBuffer {
    switch (message[0]) {
      case 'run':
        return this.run(message[1], parseInputs(message[2]), parseAttributes(message[3]));
      case 'write':
        return this.write(message[1], parseShape(message[2]), message[3]);
      case 'read':
        return this.read(this.tensors.select(message[1]));
      case 'begin':
        return this.reads.begin(this.tensors.select(message[1]));
      case 'end':
        return this.reads.end(message[1]);
      case 'dispose':
        this.tensors.dispose(message[1]);
        return 0;
    }
  }

  private write(dtype: Input['dtype'], shape: readonly number[], bytes: ArrayBuffer): number {
    const numbers = numbersIn(bytes, dtype, sizeOf(shape));
    this.tensors.claim([shape]);
    return this.tensors.add(this.backend.tf.tensor(numbers, [...shape], dtype));
  }

  private read(tensor: Tensor): ArrayBuffer {
    if (this.backend.readsAreAsynchronous) throw new Refusal('this backend cannot be read at once');
    return bytesOf(tensor.dataSync(), tensor);
  }

  private run(kernel: string, messages: InputMessages, attributes: unknown): string {
    const rule = this.kernels.get(kernel);
    if (rule === undefined) throw new Refusal(`there is no kernel ${kernel}`);
    const inputs = this.checkInputs(messages);
    const { tf } = this.backend;
    const checked = rule.check(inputs, attributes, tf);
    if (!((checked.work ?? 0) <= this.limits.kernelWork)) throw new Refusal(`${kernel}: more work than one kernel may be`);
    this.tensors.claim(checked.shapes);
    this.checkIndices(messages, checked.indices);
    using shaped = new ShapedInputs(this.tensors, tf);
    const named = messages.map(([name, id, , shape]) => [name, shaped.take(id, shape)] as const);
    const outputs = this.compute(kernel, rule.takesList ? named.map(([, tensor]) => tensor) : Object.fromEntries(named), checked);
    return JSON.stringify({ many: checked.many ?? false, outputs } satisfies RunAnswer);
  }

  /** Against what is known here: the isolate may give numbers another shape, nothing else. */
  private checkInputs(messages: InputMessages): ReadonlyMap<string, Input> {
    const inputs = new Map<string, Input>();
    for (const [name, id, dtype, shape] of messages) {
      const tensor = this.tensors.select(id);
      if (tensor.dtype !== dtype) throw new Refusal(`tensor ${id} is of type ${tensor.dtype}, not ${dtype}`);
      if (tensor.size !== sizeOf(shape)) throw new Refusal(`tensor ${id} has ${tensor.size} numbers, which are not [${shape.join()}]`);
      if (tensor.size === 0) throw new Refusal(`tensor ${id} is empty`);
      if (inputs.has(name)) throw new Refusal(`the input ${name} is given twice`);
      inputs.set(name, { dtype, shape });
    }
    return inputs;
  }

  /** Where numbers can be had at once. WebGPU keeps an access within its buffer, so that there nothing of another tensor is met. */
  private checkIndices(messages: InputMessages, indices: Forecast['indices']): void {
    if (indices === undefined || this.backend.readsAreAsynchronous) return;
    const message = messages.find(([name]) => name === indices.input);
    if (message === undefined) throw new Refusal(`the input ${indices.input} is missing`);
    this.tensors.select(message[1]).dataSync().forEach((index, place) => {
      const below = indices.below[place % indices.below.length] ?? 0;
      if (!(index >= 0 && index < below)) throw new Refusal(`the index ${index} is not in [0, ${below})`);
    });
  }

  private compute(kernel: string, inputs: NamedTensors, { attributes, shapes, many = false }: ReturnType<KernelRule['check']>): OutputMessage[] {
    const { tf } = this.backend;
    const given = Object.values(inputs);
    const outputs = tf.tidy(() => {
      const result = this.attempt(kernel, inputs, attributes);
      const results = [result].flat();
      if (Array.isArray(result) !== many || results.length !== shapes.length) throw new KernelFailure(`${kernel} gave ${results.length} tensors`);
      return results.map((output, place) => {
        const expected = shapes[place] ?? [];
        checkOutput(kernel, output, expected);
        // An output that is one of the inputs would be freed with it.
        return tf.util.arraysEqual(output.shape, [...expected]) && !given.includes(output) ? output : tf.reshape(output, [...expected]);
      });
    });
    return outputs.map((output) => [this.tensors.add(output), bridgeDataType(output), output.shape]);
  }

  private attempt(kernel: string, inputs: NamedTensors, attributes: object): Tensor | Tensor[] {
    try {
      // TensorFlow.js's types know neither lists of inputs nor attributes that were parsed.
      return this.backend.tf.engine().runKernel(kernel, inputs as Record<string, Tensor>, attributes as Record<string, number>);
    } catch (error) {
      throw new KernelFailure(textOf(error));
    }
  }
}

type NamedTensors = Readonly<Record<string, Tensor>> | readonly Tensor[];

/** WebGPU's ArgMax of a vector gives [1] for []. Else the shape is as it was forecast. */
function checkOutput(kernel: string, output: Tensor, expected: readonly number[]): void {
  bridgeDataType(output);
  const { shape, size } = output;
  if (size !== sizeOf(expected) || withoutOnes(shape) !== withoutOnes(expected)) throw new KernelFailure(`${kernel} gave [${shape.join()}], not [${expected.join()}]`);
}

function withoutOnes(shape: readonly number[]): string {
  return shape.filter((size) => size !== 1).join();
}

function bridgeDataType({ dtype }: Tensor): BridgeDataType {
  if (!isBridgeDataType(dtype)) throw new KernelFailure(`numbers of type ${dtype} do not cross`);
  return dtype;
}
