import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FolderProblem } from '@gradus/exercise';
import { type Grader, createGrader } from '@gradus/grading';
import { InProcessLiveEvents, InProcessQueue, type LiveEvents, RedisLiveEvents, ServerSecret, Store, StoreError, reasonOf } from '@gradus/store';
import { BackendError } from '@gradus/reference';
import { SandboxError } from '@gradus/sandbox';
import { z } from 'zod';
import { EXERCISES_FOLDER, cacheFolder, dataFolder, problemText } from '../folders';
import { type DemoLink, ensureDemoAccounts } from './demo-accounts';
import { Opened } from './opened';
import { publishCourse } from './publish-course';
import { type ServerPart, type Settings, parseSettings } from './settings';
import { UsageError } from '../exit-codes';
import { report } from '../open-grader';
import { parseReferenceSettings } from '../reference-settings';
import { parseSandboxSettings } from '../sandbox-settings';
import { type RunningServer, type ServerParts, startServer } from './start-server';
import { untilStopped } from './until-stopped';
import { warmAll } from './warm-all';

const ROOT = resolve(__dirname, '../../../..');

export type ServeOutcome = { readonly kind: 'stopped' } | { readonly kind: 'failed'; readonly sentence: string };

/** `gradus serve`: starts, prints where, runs until a signal, and leaves nothing behind. */
export async function serve(parts: readonly ServerPart[]): Promise<ServeOutcome> {
  const parsed = parseSettings(parts, process.env);
  if (parsed.kind === 'refused') return { kind: 'failed', sentence: parsed.sentence };
  const opened = new Opened();
  try {
    const stopped = untilStopped();
    const { server, links, warmed } = await open(parsed.settings, opened);
    announce(server, links);
    await stopped;
    process.stdout.write('Stopping…\n');
    warmed.stop();
    return { kind: 'stopped' };
  } catch (error) {
    return { kind: 'failed', sentence: sentenceOf(error, parsed.settings.port) };
  } finally {
    await opened.close();
  }
}

async function open(settings: Settings, opened: Opened) {
  const store = opened.add(await Store.open(settings.databaseUrl === undefined ? { dataDir: dataFolder() } : { databaseUrl: settings.databaseUrl }));
  const events: LiveEvents = opened.add(settings.redisUrl === undefined ? new InProcessLiveEvents() : await RedisLiveEvents.open(settings.redisUrl));
  const secret = ServerSecret.load(dataFolder(), settings.secret);
  const links = await ensureDemoAccounts(store, secret);
  const { problems } = await publishCourse(store, EXERCISES_FOLDER);
  for (const problem of problems) process.stderr.write(`${problemText(problem)}\n`);
  const grader = settings.parts.includes('worker') ? opened.add(await openStudentsGrader()) : undefined;
  const server = opened.add(await startServer(compose({ settings, store, events, secret, problems, grader })));
  return { server, links, warmed: warmAll(store, grader) };
}

function openStudentsGrader(): Promise<Grader> {
  const sandbox = { ...parseSandboxSettings(process.env), audience: 'students' as const };
  return createGrader({ cacheDir: cacheFolder(), sandbox, reference: parseReferenceSettings(process.env), report });
}

interface Composition {
  readonly settings: Settings;
  readonly store: Store;
  readonly events: LiveEvents;
  readonly secret: ServerSecret;
  readonly problems: readonly FolderProblem[];
  readonly grader: Grader | undefined;
}

function compose({ settings, store, events, secret, problems, grader }: Composition): ServerParts {
  const queueSource = settings.redisUrl === undefined
    ? { kind: 'in-process' as const, queue: new InProcessQueue() }
    : { kind: 'redis' as const, url: settings.redisUrl };
  const broken = problems.map((problem) => ({ id: problem.exercise, message: problemText(problem) }));
  const engine = () => ({ reference: grader?.engine.references.info() ?? null, sandbox: [...(grader?.layers ?? [])] });
  const status = { version: readVersion(), broken, engine };
  const api = {
    store, queueSource, events, status,
    port: settings.port,
    pagesDir: resolve(ROOT, 'apps/web/dist'),
    ...(settings.submissionsPerMinute === undefined ? {} : { submissionsPerMinute: settings.submissionsPerMinute }),
  };
  return {
    ...(settings.parts.includes('api') ? { api } : {}),
    ...(grader ? { worker: { store, queueSource, events, secret, grader } } : {}),
  };
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

function announce({ url }: RunningServer, links: readonly DemoLink[]): void {
  if (url === undefined) return void process.stdout.write('Gradus worker: grading what is queued. Ctrl-C stops it.\n');
  const lines = links.map(({ role, token }) => `  ${role}: ${url}/?token=${token}`);
  process.stdout.write(`Gradus: ${url}\n${lines.join('\n')}\nCtrl-C stops it.\n`);
}

/** What went wrong at the start, and what to do, in one sentence. A bug stays a bug. */
function sentenceOf(error: unknown, port: number): string {
  if (error instanceof StoreError || error instanceof SandboxError || error instanceof BackendError || error instanceof UsageError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use: stop what listens there, or set PORT to another one.`;
    case 'EACCES':
      return `This user may not do that (${reasonOf(error)}): give it access to ${dataFolder()}, or set PORT above 1023 and GRADUS_DATA to a directory of its own.`;
    case 'ENOSPC':
    case 'EROFS':
      return `The data directory ${dataFolder()} cannot be written (${reasonOf(error)}): free disk space, or set GRADUS_DATA to another directory.`;
    default:
      throw error;
  }
}
