import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type SqlConnection, migrate } from './migrate';

jest.setTimeout(60_000);

const ROOT = resolve(__dirname, '../../../..');
let database: PGlite;
let connection: SqlConnection;
let folder: string;
beforeAll(async () => {
  database = await PGlite.create();
  connection = {
    run: async (script) => void (await database.exec(script)),
    select: async (sql, parameters) => (await database.query(sql, [...(parameters ?? [])])).rows,
  };
  folder = mkdtempSync(join(tmpdir(), 'gradus-migrations-'));
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => void (await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')));

function writeMigration(name: string, script: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), script);
}

const ledger = (): Promise<readonly unknown[]> =>
  connection.select('SELECT migration_name, checksum, applied_steps_count, finished_at IS NOT NULL AS finished, rolled_back_at, logs FROM _prisma_migrations ORDER BY migration_name');

test('the migrations make what the schema says', () => {
  const diff = spawnSync(process.execPath, [join(ROOT, 'prisma/diff.mjs')], { encoding: 'utf8' });

  expect(diff).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('every migration is applied once, and recorded as Prisma records it', async () => {
  await migrate(connection);
  await migrate(connection);

  expect(await ledger()).toEqual([
    { migration_name: '20261124080000_first', checksum: expect.stringMatching(/^[0-9a-f]{64}$/), applied_steps_count: 1, finished: true, rolled_back_at: null, logs: null },
  ]);
});

test('what Prisma applied is not applied again, and a later one is', async () => {
  writeMigration('1_first', 'CREATE TABLE a (id int)');
  writeMigration('2_second', 'CREATE TABLE b (id int); INSERT INTO b VALUES (1)');
  await migrate(connection, folder);
  writeMigration('3_third', 'ALTER TABLE b ADD COLUMN more int');
  await migrate(connection, folder);

  expect(await connection.select('SELECT * FROM b')).toEqual([{ id: 1, more: null }]);
  expect(await ledger()).toHaveLength(3);
});

test('one that fails leaves nothing of itself', async () => {
  writeMigration('4_broken', 'CREATE TABLE c (id int); SELECT nonsense');

  await expect(migrate(connection, folder)).rejects.toThrow('nonsense');
  expect(await connection.select("SELECT to_regclass('c') AS c")).toEqual([{ c: null }]);
  expect(await ledger()).toHaveLength(3);
  rmSync(join(folder, '4_broken'), { recursive: true });
});

test('a database of a newer Gradus is not touched', async () => {
  writeMigration('9_newer', 'CREATE TABLE d (id int)');
  await migrate(connection, folder);
  rmSync(join(folder, '9_newer'), { recursive: true });

  await expect(migrate(connection, folder)).rejects.toMatchObject({ code: 'database-from-a-newer-version', message: expect.stringContaining('9_newer') });
});
