import { type Command, InvalidArgumentError } from 'commander';
import { EXIT } from '../exit-codes';
import { serve } from './serve';
import type { ServerPart } from './settings';

/** Adds `gradus serve`. It runs until a signal ends it. */
export function serveCommand(program: Command): void {
  program
    .command('serve')
    .description('serve page, API and worker in one process, until Ctrl-C')
    .option('--only <part>', 'api or worker: one of many processes, with DATABASE_URL and REDIS_URL', parsePart)
    .action(async ({ only }: { readonly only?: ServerPart }) => {
      const outcome = await serve(only === undefined ? ['api', 'worker'] : [only]);
      if (outcome.kind === 'stopped') return;
      process.stderr.write(`${outcome.sentence}\n`);
      process.exitCode = EXIT.fault;
    });
}

function parsePart(text: string): ServerPart {
  if (text === 'api' || text === 'worker') return text;
  throw new InvalidArgumentError('api or worker.');
}
