/** Below it node does not start: measured on Node 22 with a runner, which dies at 80 MiB and starts at 96. */
export const MIN_MEMORY_MIB = 128;

export interface BoundedProcessOptions {
  /** Absolute path of the CommonJS file that calls `serveRequests`. */
  readonly entry: string;
  /** Files and folders it may read while it loads (absolute; folders end with a slash; a file is seen alone). */
  readonly readable: readonly string[];
  /** Private memory of the whole process, MIN_MEMORY_MIB at least. */
  readonly memoryMiB: number;
  /** CPU time over its whole life, as a last resort. */
  readonly lifetimeCpuSeconds: number;
  /** Extra flags for node, V8's for instance. */
  readonly nodeFlags?: readonly string[];
  /** Else it has none: what a native library must be told before it is loaded. Linux alone. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Device files, and folders of such (absolute), that it may open while it loads: the source of randomness, a graphics card. */
  readonly devices?: readonly string[];
  /**
   * The driver of a graphics card runs in it, which maps memory by the gigabyte and starts threads by the dozen: `memoryMiB` is then
   * not held by the kernel, only by who watches the process.
   */
  readonly hasDriver?: boolean;
}
