import { type Language, languageSchema } from '@gradus/contract';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { type CheckOptions, checkCommand } from './commands/check';
import { doctorCommand } from './commands/doctor';
import { type GradeOptions, gradeCommand } from './commands/grade';
import { newCommand } from './commands/new';
import { BackendError } from '@gradus/reference';
import { SandboxError } from '@gradus/sandbox';
import { EXIT, type ExitCode, UsageError } from './exit-codes';
import { setting } from './folders';
import { gpuCommand } from './gpu/gpu-command';
import { serveCommand } from './serve/serve-command';

function makeProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('gradus')
    .description('Grades what students of a deep-learning course write in TypeScript.')
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(text) });
  program
    .command('grade')
    .description('grade one program; exits 0 full score, 1 below, 2 not gradable, 3 wrong usage or our fault')
    .argument('<exercise>', 'TOPIC/EXERCISE')
    .argument('<file>', 'the program, a TypeScript file')
    .option('--json', 'print the result as JSON', false)
    .option('--seed <n>', 'seed of the hidden cases', parseSeed, 1)
    .option('--lang <language>', 'pt or en', parseLanguage, defaultLanguage())
    .action(async (exercise: string, file: string, options: GradeOptions) => finish(await gradeCommand(exercise, file, options)));
  program
    .command('check')
    .description('prove exercises sound; exits 0 all proven, 1 not, 3 wrong usage or our fault')
    .argument('[scope]', 'TOPIC or TOPIC/EXERCISE; all without it')
    .option('--json', 'print the report as JSON', false)
    .option('--html <file>', 'write the report as a page')
    .option('--lang <language>', 'language of the page, pt or en', parseLanguage, defaultLanguage())
    .option('--course <file>', 'write the table of the exercises (docs/course.md)')
    .option('--thorough', 'try every mutant, also of training loops', false)
    .option('--no-cache', 'prove anew what was proven before')
    .action(async (scope: string | undefined, options: CheckOptions) => finish(await checkCommand(scope, options)));
  program
    .command('new')
    .description('make a small exercise that passes the check, to be changed; exits 0, 3 wrong usage')
    .argument('<exercise>', 'TOPIC/EXERCISE, in lower-case words joined by hyphens')
    .action((exercise: string) => finish(newCommand(exercise)));
  program
    .command('doctor')
    .description('say what is on, on this machine; exits 0 can grade, 1 cannot')
    .option('--json', 'print the findings as JSON', false)
    .action(async (options: { readonly json: boolean }) => finish(await doctorCommand(options)));
  serveCommand(program);
  gpuCommand(program, finish);
  return program;
}

function parseSeed(text: string): number {
  const seed = Number(text);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new InvalidArgumentError('a seed is a whole number from 0.');
  return seed;
}

function parseLanguage(text: string): Language {
  const outcome = languageSchema.safeParse(text);
  if (outcome.success) return outcome.data;
  throw new InvalidArgumentError('pt or en.');
}

function defaultLanguage(): Language {
  return (setting('LC_ALL') ?? setting('LANG') ?? '').startsWith('pt') ? 'pt' : 'en';
}

/** Runs the command line. @returns the exit code; undefined while a server runs */
async function main(argv: readonly string[]): Promise<ExitCode | undefined> {
  let code: ExitCode | undefined;
  try {
    await makeProgram((finished) => (code = finished)).parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.full;
    return reportFault(error, argv.includes('--json'));
  }
}

function reportFault(error: unknown, asJson: boolean): ExitCode {
  const code = error instanceof UsageError || error instanceof SandboxError || error instanceof BackendError ? error.code : error instanceof CommanderError ? 'wrong-usage' : 'internal-error';
  const detail = error instanceof Error ? error.message : String(error);
  // Commander has printed its own message already.
  if (!(error instanceof CommanderError)) process.stderr.write(`${code === 'internal-error' && error instanceof Error ? error.stack ?? detail : detail}\n`);
  if (asJson) process.stdout.write(`${JSON.stringify({ status: 'error', code, message: detail }, null, 2)}\n`);
  return EXIT.fault;
}

void main(process.argv).then((code) => {
  if (code !== undefined) process.exitCode = code;
});
