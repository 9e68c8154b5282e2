import type { SandboxOptions } from '@gradus/sandbox';
import { UsageError } from './exit-codes';

const MAX_CONCURRENCY = 1024;

/**
 * How programs are to be run, as the environment says: GRADUS_SANDBOX (`strict` or nothing) and GRADUS_CONCURRENCY.
 * @throws UsageError that says what the variable must be
 */
export function parseSandboxSettings(environment: NodeJS.ProcessEnv): SandboxOptions {
  // An empty variable is how compose files and shells say "not set".
  const { GRADUS_SANDBOX: mode = '', GRADUS_CONCURRENCY: concurrency = '' } = environment;
  if (mode !== '' && mode !== 'strict') {
    throw new UsageError('wrong-usage', 'GRADUS_SANDBOX must be strict, which refuses to start where a wall is missing, or nothing.');
  }
  const maxRunning = Number(concurrency);
  if (concurrency !== '' && !(/^\d+$/.test(concurrency) && maxRunning >= 1 && maxRunning <= MAX_CONCURRENCY)) {
    throw new UsageError('wrong-usage', `GRADUS_CONCURRENCY must be a number from 1 to ${MAX_CONCURRENCY}: how many programs run at once.`);
  }
  return { strict: mode === 'strict', ...(concurrency === '' ? {} : { maxRunning }) };
}
