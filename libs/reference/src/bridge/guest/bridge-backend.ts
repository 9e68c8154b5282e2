import '../../guest/backends/platform';
import { type BackendValues, type DataType, DataStorage, KernelBackend, type TensorInfo, engine } from '@tensorflow/tfjs-core';
import type { BridgeDataType, HostCall, InputMessage, Welcome } from '../protocol';
import { Channel } from './channel';
import { bytesOf, isBridgeDataType, numbersOf } from './numbers';
import { PendingReads } from './pending-reads';

export type DataId = object;

/** Data of one id. Strings stay here; numbers lie with the host, and here too if the host cannot be asked for them at once. */
interface Held {
  refs: number;
  readonly host?: { readonly id: number; readonly dtype: BridgeDataType };
  readonly values?: BackendValues;
}

export interface KernelCall {
  readonly kernelName: string;
  readonly tensors: readonly TensorInfo[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** That of this context; there is one. */
let opened: BridgeBackend | undefined;

export function keepBridge(backend: BridgeBackend): void {
  opened = backend;
}

/** 'reading' while the host owes numbers: it waits until they are there, and calls `resumeReads`. */
export function bridgeState(): 'reading' | 'idle' {
  return opened?.reads.isReading === true ? 'reading' : 'idle';
}

export function resumeReads(): void {
  opened?.reads.resume();
}

/** TensorFlow.js's backend whose tensors and kernels are those of a backend outside the isolate. */
export class BridgeBackend extends KernelBackend {
  readonly reads: PendingReads;
  private readonly channel: Channel;
  private readonly kernels: ReadonlySet<string>;
  private readonly data = new DataStorage<Held>(this, engine());

  constructor(
    call: HostCall,
    readonly welcome: Welcome,
  ) {
    super();
    this.channel = new Channel(call);
    this.kernels = new Set(welcome.kernels);
    this.reads = new PendingReads(this.channel);
  }

  override write(values: BackendValues, shape: number[], dtype: DataType): DataId {
    const dataId = {};
    this.move(dataId, values, shape, dtype, 1);
    return dataId;
  }

  override move(...[dataId, values, shape, dtype, refs]: Parameters<KernelBackend['move']>): void {
    if (dtype === 'string') return void this.data.set(dataId, { refs, values: [...(values as Uint8Array[])] });
    if (!isBridgeDataType(dtype)) throw new Error(`${this.welcome.name} takes no ${dtype} tensors: keep the real and the imaginary part apart`);
    const bytes = bytesOf(values, dtype);
    const host = { id: this.channel.write(dtype, shape, bytes), dtype };
    this.data.set(dataId, this.welcome.readsAreAsynchronous ? { refs, host, values: numbersOf(bytes, dtype) } : { refs, host });
  }

  /** Whether a kernel is for the host: it has it and does it rightly, or nobody else could. Strings stay here, and so does what holds nothing. */
  takes({ kernelName, tensors, attributes }: KernelCall): boolean {
    if (!this.kernels.has(kernelName) || typeof attributes['value'] === 'string') return false;
    if (tensors.some(({ shape }) => shape.includes(0))) return false;
    const types = [...tensors.map(({ dtype }) => dtype), attributes['dtype']].filter((type) => typeof type === 'string');
    if (types.some((type) => type === 'string' || type === 'complex64')) return false;
    const unfit = this.welcome.unfit[kernelName] ?? [];
    // What only the host holds and cannot give at once has to be computed there, well or not so well.
    return !types.some((type) => unfit.includes(type)) || !tensors.every(({ dataId }) => this.isAtHand(dataId));
  }

  private isAtHand(dataId: DataId): boolean {
    return !this.welcome.readsAreAsynchronous || !this.data.has(dataId) || this.data.get(dataId).values !== undefined;
  }

  /** One kernel, on the host. */
  run(kernel: string, inputs: ReadonlyArray<readonly [name: string, tensor: TensorInfo]>, attributes: object): TensorInfo | TensorInfo[] {
    const { many, outputs } = this.channel.run(kernel, inputs.map(([name, tensor]) => this.messageOf(name, tensor)), attributes);
    const tensors = outputs.map(([id, dtype, shape]) => {
      const dataId = {};
      const host = { id, dtype };
      this.data.set(dataId, shape.includes(0) ? { refs: 1, host, values: numbersOf(new ArrayBuffer(0), dtype) } : { refs: 1, host });
      return { dataId, dtype, shape: [...shape] };
    });
    const [only] = tensors;
    return many || only === undefined ? tensors : only;
  }

  override readSync(dataId: DataId): BackendValues {
    const { host, values } = this.data.get(dataId);
    if (values !== undefined) return values.slice();
    if (host === undefined) throw new Error('this tensor holds nothing');
    if (this.welcome.readsAreAsynchronous) throw new Error(`${this.welcome.name} cannot be read at once: write await tensor.data() instead of tensor.dataSync()`);
    return numbersOf(this.channel.read(host.id), host.dtype);
  }

  override async read(dataId: DataId): Promise<BackendValues> {
    const { host, values } = this.data.get(dataId);
    if (host === undefined || values !== undefined || !this.welcome.readsAreAsynchronous) return this.readSync(dataId);
    return numbersOf(await this.reads.begin(host.id), host.dtype);
  }

  override disposeData(dataId: DataId, force = false): boolean {
    if (!this.data.has(dataId)) return true;
    const held = this.data.get(dataId);
    held.refs -= 1;
    if (!force && held.refs > 0) return false;
    if (held.host !== undefined) this.channel.dispose(held.host.id);
    this.data.delete(dataId);
    return true;
  }

  override refCount(dataId: DataId): number {
    return this.data.has(dataId) ? this.data.get(dataId).refs : 0;
  }

  override incRef(dataId: DataId): void {
    this.data.get(dataId).refs += 1;
  }

  override numDataIds(): number {
    return this.data.numDataIds();
  }

  override memory(): { unreliable: boolean } {
    return { unreliable: false };
  }

  override floatPrecision(): 32 {
    return 32;
  }

  override epsilon(): number {
    return super.epsilon();
  }

  override timerAvailable(): boolean {
    return false;
  }

  override dispose(): void {
    // The host frees everything when the session ends.
  }

  private messageOf(name: string, { dataId, dtype, shape }: TensorInfo): InputMessage {
    const { host } = this.data.get(dataId);
    if (host === undefined || !isBridgeDataType(dtype)) throw new Error(`${this.welcome.name} takes no ${dtype} tensors`);
    return [name, host.id, dtype, shape];
  }
}
