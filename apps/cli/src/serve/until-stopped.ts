const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Resolves at the first signal that asks to stop. Ctrl-C reaches us from the terminal and again from npm, so a second one
 * within a second means nothing; a later one ends the process at once.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let firstAtMs: number | undefined;
    const onSignal = (): void => {
      if (firstAtMs !== undefined && Date.now() - firstAtMs > 1_000) process.exit(1);
      firstAtMs ??= Date.now();
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
  });
}
