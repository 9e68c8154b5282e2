/** Tells the operator of a fault that nobody waits for: the work goes on, and is done again by whoever sweeps. */
export function reportFault(error: unknown): void {
  process.stderr.write(`${new Date().toISOString()} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
