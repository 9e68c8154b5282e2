import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import { Client } from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { StoreError, reasonOf } from '../errors';
import { PrismaClient } from '../generated/client';
import { DirectoryLock } from './directory-lock';
import { migrate } from './migrate';

/** A migrated database. Whoever opened it closes it. */
export interface Database {
  readonly kind: 'pglite' | 'postgresql';
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

/** The embedded database is one queue of transactions: a busy moment makes one wait, and must not make it fail. */
const transactionOptions = { maxWait: 60_000, timeout: 60_000 };

/** Opens PostgreSQL embedded in this process. @throws StoreError for a directory that is locked or cannot be written */
export async function openEmbedded(dataDir: string): Promise<Database> {
  const lock = lockDirectory(dataDir);
  try {
    const database = await openPGlite(dataDir);
    await migrate({
      run: async (script) => void (await database.exec(script)),
      select: async (sql, parameters) => (await database.query(sql, [...(parameters ?? [])])).rows,
    });
    const prisma = new PrismaClient({ adapter: new PrismaPGlite(asAdapterClient(database)), transactionOptions, errorFormat: 'minimal' });
    const close = async (): Promise<void> => {
      await prisma.$disconnect();
      if (!database.closed) await database.close();
      lock.release();
    };
    return { kind: 'pglite', prisma, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens a PostgreSQL server. @throws StoreError database-unreachable */
export async function openServer(databaseUrl: string): Promise<Database> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  // An error after connecting reaches the query that waits; without a listener it would end the process as well.
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    throw unreachable(databaseUrl, error);
  });
  try {
    await migrate({
      run: async (script) => void (await client.query(script)),
      select: async (sql, parameters) => (await client.query<Record<string, unknown>>(sql, [...(parameters ?? [])])).rows,
    });
  } finally {
    await client.end();
  }
  const adapter = new PrismaPg({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  const prisma = new PrismaClient({ adapter, transactionOptions, errorFormat: 'minimal' });
  return { kind: 'postgresql', prisma, close: () => prisma.$disconnect() };
}

function lockDirectory(dataDir: string): DirectoryLock {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return DirectoryLock.acquire(dataDir);
  } catch (error) {
    throw error instanceof StoreError ? error : unwritable(dataDir, error);
  }
}

async function openPGlite(dataDir: string): Promise<PGlite> {
  try {
    return await PGlite.create(join(dataDir, 'database'));
  } catch (error) {
    throw unwritable(dataDir, error);
  }
}

// The adapter's types name the older PGlite that stands beside Prisma's own tools. It calls query, exec, transaction and rollback,
// which are the same in both; the store's tests run every query through it.
function asAdapterClient(database: PGlite): ConstructorParameters<typeof PrismaPGlite>[0] {
  return database as unknown as ConstructorParameters<typeof PrismaPGlite>[0];
}

function unwritable(dataDir: string, cause: unknown): StoreError {
  return new StoreError(
    'data-directory-unwritable',
    `The data directory ${dataDir} cannot be written (${reasonOf(cause)}): free disk space, give this user access, or set GRADUS_DATA to another directory.`,
    { cause },
  );
}

function unreachable(databaseUrl: string, cause: unknown): StoreError {
  return new StoreError(
    'database-unreachable',
    `The PostgreSQL server of DATABASE_URL (${placeOf(databaseUrl)}) does not answer (${reasonOf(cause)}): start it or correct DATABASE_URL, or unset it to use the embedded database.`,
    { cause },
  );
}

/** Host and database, without the password. */
function placeOf(databaseUrl: string): string {
  return URL.canParse(databaseUrl) ? new URL(databaseUrl).host + new URL(databaseUrl).pathname : 'not an address';
}
