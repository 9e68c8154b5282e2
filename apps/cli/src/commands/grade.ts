import { readFileSync } from 'node:fs';
import { type Language, type Result, toJsonText } from '@gradus/contract';
import { EXIT, type ExitCode, UsageError } from '../exit-codes';
import { selectExercise } from '../folders';
import { openGrader } from '../open-grader';
import { resultText } from '../result-text';

export interface GradeOptions {
  readonly json: boolean;
  readonly seed: number;
  readonly lang: Language;
}

/** `gradus grade TOPIC/EXERCISE FILE`: the author's view of one program. */
export async function gradeCommand(exercise: string, file: string, options: GradeOptions): Promise<ExitCode> {
  const bundle = selectExercise(exercise);
  const source = readSource(file);
  await using grader = await openGrader();
  const onProgress = (done: number, total: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
  };
  const result = await grader.grade({ bundle, version: 0, source, person: 'author', hidden: { seed: options.seed }, onProgress });
  process.stdout.write(`${options.json ? toJsonText(result, 2) : resultText(result, options.lang)}\n`);
  return exitCodeOf(result);
}

function readSource(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError('unreadable-file', `Cannot read ${file}: ${reason}`);
  }
}

function exitCodeOf(result: Result): ExitCode {
  switch (result.status) {
    case 'graded':
      return result.score === 1 ? EXIT.full : EXIT.below;
    case 'not-gradable':
      return EXIT.notGradable;
    case 'error':
      return EXIT.fault;
  }
}
