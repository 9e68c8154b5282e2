import { writeFileSync } from 'node:fs';
import { type Language, toJsonNumber } from '@gradus/contract';
import pc from 'picocolors';
import { courseTable } from '../check/course-table';
import { ProofCache, engineKey } from '../check/proof-cache';
import { proveAll } from '../check/prove-all';
import { reportPage } from '../check/report-page';
import { reportText, summaryText } from '../check/report-text';
import { EXIT, type ExitCode, UsageError } from '../exit-codes';
import { cacheFolder, problemText, selectExercises } from '../folders';
import { openGrader } from '../open-grader';
import { parseReferenceSettings } from '../reference-settings';

export interface CheckOptions {
  readonly json: boolean;
  /** A file for the report as a page, and for the table of the course. */
  readonly html?: string;
  readonly course?: string;
  readonly lang: Language;
  readonly thorough: boolean;
  readonly cache: boolean;
}

/** `gradus check [TOPIC[/EXERCISE]]`: the gate that an exercise passes before a student sees it. */
export async function checkCommand(scope: string | undefined, options: CheckOptions): Promise<ExitCode> {
  const { bundles, problems } = selectExercises(scope);
  const say = (text: string): void => {
    (options.json ? process.stderr : process.stdout).write(`${text}\n`);
  };
  const started = performance.now();
  problems.forEach((problem) => say(pc.red(problemText(problem))));
  await using grader = await openGrader();
  const { references } = grader.engine;
  const reports = await proveAll(bundles, {
    grader,
    ...(options.cache ? { cache: new ProofCache(cacheFolder(), engineKey(references.info(), parseReferenceSettings(process.env))) } : {}),
    isThorough: options.thorough,
    onStart: ({ id }, position) => process.stderr.write(`${position}/${bundles.length} ${id}\n`),
    onReport: (report) => say(reportText(report)),
  });
  if (reports.length > 0) say(summaryText(reports, (performance.now() - started) / 1000));
  const holds = problems.length === 0 && reports.every((report) => report.holds);
  if (options.html !== undefined) write(options.html, reportPage({ reports, problems: problems.map(problemText) }, options.lang));
  if (options.course !== undefined) write(options.course, courseTable(bundles, reports));
  if (options.json) process.stdout.write(`${jsonOf({ status: holds ? 'proven' : 'not-proven', exercises: reports, problems })}\n`);
  return holds ? EXIT.full : EXIT.below;
}

/** A margin may be infinite, and null means something else in it. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'number' ? toJsonNumber(item) : item), 2);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new UsageError('unwritable-file', `Cannot write ${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
