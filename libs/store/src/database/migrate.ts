import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreError } from '../errors';

/** One connection that runs whole scripts: what migrating needs, and Prisma's client does not offer. */
export interface SqlConnection {
  /** Any number of statements. */
  run(script: string): Promise<void>;
  /** One statement with parameters $1, $2, … */
  select(sql: string, parameters?: readonly unknown[]): Promise<readonly unknown[]>;
}

/** prisma/migrations, from src as from dist. */
const MIGRATIONS = join(__dirname, '../../../../prisma/migrations');

/** The key that `prisma migrate deploy` takes, so that both never run at once. */
const PRISMA_ADVISORY_LOCK = 72707369;

interface Migration {
  readonly name: string;
  readonly script: string;
  /** As Prisma computes it: SHA-256 of the file. */
  readonly checksum: string;
}

/**
 * Applies what prisma/migrations holds and the database lacks, and records it as `prisma migrate deploy` does: either may follow the other.
 * @throws StoreError database-from-a-newer-version
 */
export async function migrate(connection: SqlConnection, folder: string = MIGRATIONS): Promise<void> {
  const migrations = readMigrations(folder);
  await connection.select('SELECT pg_advisory_lock($1)', [PRISMA_ADVISORY_LOCK]);
  try {
    await connection.run(CREATE_LEDGER);
    const applied = await readLedger(connection);
    refuseNewer(applied, migrations);
    for (const migration of migrations) {
      if (!applied.includes(migration.name)) await apply(connection, migration);
    }
  } finally {
    await connection.select('SELECT pg_advisory_unlock($1)', [PRISMA_ADVISORY_LOCK]);
  }
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'migration.sql'))).sort();
  return names.map((name) => {
    const bytes = readFileSync(join(folder, name, 'migration.sql'));
    return { name, script: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
  });
}

async function readLedger(connection: SqlConnection): Promise<string[]> {
  const rows = await connection.select(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return z.array(z.object({ name: z.string() })).parse(rows).map((row) => row.name);
}

function refuseNewer(applied: readonly string[], migrations: readonly Migration[]): void {
  const unknown = applied.find((name) => !migrations.some((migration) => migration.name === name));
  if (unknown === undefined) return;
  throw new StoreError(
    'database-from-a-newer-version',
    `The database was migrated by a newer Gradus (${unknown}): update this Gradus, or point it at another database.`,
  );
}

// The script and its row in one transaction: a process killed between them leaves neither.
async function apply(connection: SqlConnection, migration: Migration): Promise<void> {
  await connection.run('BEGIN');
  try {
    await connection.run(migration.script);
    await connection.select(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await connection.run('COMMIT');
  } catch (error) {
    await connection.run('ROLLBACK');
    throw error;
  }
}

// Word for word Prisma's own table.
const CREATE_LEDGER = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
