import { type Grader, createGrader } from '@gradus/grading';
import { cacheFolder } from './folders';
import { parseReferenceSettings } from './reference-settings';
import { parseSandboxSettings } from './sandbox-settings';

/** The grader of an author at a terminal, for code of their own. */
export function openGrader(): Promise<Grader> {
  if (process.platform !== 'linux') {
    process.stderr.write(`On ${process.platform} the isolate and the watchdog are the only walls: run only code that you trust.\n`);
  }
  return createGrader({ cacheDir: cacheFolder(), sandbox: parseSandboxSettings(process.env), reference: parseReferenceSettings(process.env), report });
}

/** What changes no result but is worth knowing. */
export function report(problem: string): void {
  process.stderr.write(`${problem}\n`);
}
