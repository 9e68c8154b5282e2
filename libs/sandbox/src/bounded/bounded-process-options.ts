export interface BoundedProcessOptions {
  /** Absolute path of the CommonJS file that calls `serveRequests`. */
  readonly entry: string;
  /** Files and folders it may read while it loads (absolute; folders end with a slash). */
  readonly readable: readonly string[];
  /** Private memory of the whole process. */
  readonly memoryMiB: number;
  /** CPU time over its whole life, as a last resort. */
  readonly lifetimeCpuSeconds: number;
  /** Extra flags for node, V8's for instance. */
  readonly nodeFlags?: readonly string[];
}
