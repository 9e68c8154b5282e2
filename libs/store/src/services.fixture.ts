import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A server that a test started for itself, on a free port and in a folder of its own. */
export interface Service {
  readonly url: string;
  stop(): Promise<void>;
}

/** Set by the test runner: the programs found on this machine. */
const postgresProgram = process.env['GRADUS_TEST_POSTGRES'];
const redisProgram = process.env['GRADUS_TEST_REDIS'];

/** How to start each server, where its program is found; the runner says in one loud line which is missing. */
export const startPostgres = postgresProgram === undefined ? undefined : () => runPostgres(postgresProgram);
export const startRedis = redisProgram === undefined ? undefined : () => runRedis(redisProgram);

async function runPostgres(program: string): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-postgres-'));
  // PostgreSQL refuses to run as root; nobody may.
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (process.getuid?.() === 0) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const initdb = spawnSync(join(dirname(program), 'initdb'), ['-D', data, '-U', 'gradus', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'], { ...user, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
  if (initdb.status !== 0) throw new Error(`initdb: ${initdb.stderr}`);
  const port = await freePort();
  const child = spawn(program, ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'], { ...user, env: { PATH: process.env['PATH'] } });
  await says(child, 'ready to accept connections');
  return { url: `postgresql://gradus@127.0.0.1:${port}/postgres`, stop: () => stop(child, folder) };
}

async function runRedis(program: string): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-redis-'));
  const port = await freePort();
  const child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no']);
  await says(child, 'Ready to accept connections');
  return { url: `redis://127.0.0.1:${port}`, stop: () => stop(child, folder) };
}

const NOBODY = 65534;

async function stop(child: ChildProcess, folder: string): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
  rmSync(folder, { recursive: true, force: true });
}

function says(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes(text)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`it ended: ${output}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}
