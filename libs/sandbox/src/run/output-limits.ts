import { LIMITS } from '@gradus/contract';
import type { HarnessLimits } from '../isolate/harness';

/** What one call may return and a case may print: kept by the harness inside, and checked again outside. */
export const OUTPUT_LIMITS: HarnessLimits = {
  numbers: LIMITS.outputNumbersPerCase,
  depth: LIMITS.outputDepth,
  text: LIMITS.outputTextBytes,
  parts: 50_000,
  consoleBytes: LIMITS.consoleBytesPerCase,
};
