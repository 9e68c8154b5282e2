/** What an isolate may ask of a host. The bytes are those of the tensors it holds, not those of the library's own buffers. */
export interface BridgeLimits {
  readonly totalBytes: number;
  readonly tensorBytes: number;
  /** Tensors held at a time. */
  readonly handles: number;
  readonly calls: number;
  /** Multiplications of one kernel: about 20 s of one core with tfjs-node, 1 s of a card. */
  readonly kernelWork: number;
  /** After it nothing is done any more. */
  readonly deadline: { readonly isOver: boolean };
}

export const BRIDGE_LIMITS: BridgeLimits = {
  totalBytes: 1024 ** 3,
  tensorBytes: 256 * 1024 ** 2,
  handles: 200_000,
  calls: 20_000_000,
  kernelWork: 1e12,
  deadline: { isOver: false },
};

/** TensorFlow.js makes no tensors of more than 6 dimensions; its kernels pass on some of 8. */
export const MAX_RANK = 8;
export const MAX_KERNEL_INPUTS = 1024;
export const MAX_INPUTS_CHARACTERS = 128 * 1024;
export const MAX_ATTRIBUTES_CHARACTERS = 64 * 1024;
/** {paddings: [[1, 1]]} has three levels. */
export const MAX_ATTRIBUTES_DEPTH = 4;
export const MAX_DIMENSION = 2 ** 31 - 1;
/** Reads begun and not yet fetched. */
export const MAX_PENDING_READS = 10_000;
