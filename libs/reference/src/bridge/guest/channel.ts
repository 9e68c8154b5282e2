import { FAILURE_MARK, REFUSAL_MARK, type BridgeDataType, type HostCall, type InputMessage, type RunAnswer } from '../protocol';
import { toTaggedJson } from '../tagged-json';

/** The host's backend could not do a kernel that it has. */
export class KernelFailure extends Error {}

/** The calls to the host, typed. Each throws Error with the host's words if it refuses. */
export class Channel {
  constructor(private readonly call: HostCall) {}

  write(dtype: BridgeDataType, shape: readonly number[], numbers: ArrayBuffer): number {
    return Number(accepted(this.call('write', dtype, JSON.stringify(shape), numbers)));
  }

  run(kernel: string, inputs: readonly InputMessage[], attributes: object): RunAnswer {
    const answer = accepted(this.call('run', kernel, JSON.stringify(inputs), toTaggedJson(attributes)));
    // The host is our own and trusted.
    return JSON.parse(String(answer)) as RunAnswer;
  }

  read(id: number): ArrayBuffer {
    return numbersOf(this.call('read', id));
  }

  /** A read that needs time: the ticket, with which `endRead` fetches the numbers. */
  beginRead(id: number): number {
    return Number(accepted(this.call('begin', id)));
  }

  endRead(ticket: number): ArrayBuffer {
    return numbersOf(this.call('end', ticket));
  }

  dispose(id: number): void {
    accepted(this.call('dispose', id));
  }
}

function accepted(answer: unknown): unknown {
  if (typeof answer === 'string' && answer.startsWith(FAILURE_MARK)) throw new KernelFailure(answer.slice(FAILURE_MARK.length));
  if (typeof answer === 'string' && answer.startsWith(REFUSAL_MARK)) throw new Error(answer.slice(REFUSAL_MARK.length));
  return answer;
}

function numbersOf(answer: unknown): ArrayBuffer {
  // What `read` and `end` give when they do not refuse.
  return accepted(answer) as ArrayBuffer;
}
