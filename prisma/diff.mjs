// Prints the SQL that turns what prisma/migrations make into prisma/schema.prisma; nothing when they agree.
//   node prisma/diff.mjs > prisma/migrations/YYYYMMDDHHMMSS_name/migration.sql
// Prisma's own schema engine, as WebAssembly, against an embedded PostgreSQL in memory: no server, no download.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(here, '../libs/store/package.json'));
const { PGlite } = require('@electric-sql/pglite');
const { PrismaPGlite } = require('pglite-prisma-adapter');
const { bindMigrationAwareSqlAdapterFactory } = require('@prisma/driver-adapter-utils');

/** The package expects a bundler to bind its module; this does it by hand. */
async function loadSchemaEngine() {
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bindings = await import(join(folder, 'schema_engine_bg.js'));
  const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

/** Prisma's adapter for PGlite sends prepared statements, one at a time; the engine sends whole scripts. */
class ScriptingPGlite extends PrismaPGlite {
  constructor(database) {
    super(database);
    this.database = database;
  }

  async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => void (await this.database.exec(script));
    return adapter;
  }

  async connectToShadowDb() {
    return new ScriptingPGlite(await PGlite.create()).connect();
  }
}

function migrationList() {
  const baseDir = join(here, 'migrations');
  const names = existsSync(baseDir) ? readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort() : [];
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') } },
    })),
  };
}

const schemaFile = { path: 'schema.prisma', content: readFileSync(join(here, 'schema.prisma'), 'utf8') };
const SchemaEngine = await loadSchemaEngine();
const engine = await SchemaEngine.new({ datamodels: [['schema.prisma', schemaFile.content]] }, () => undefined, bindMigrationAwareSqlAdapterFactory(new ScriptingPGlite(await PGlite.create())));
const { stdout } = await engine.diff({
  from: { tag: 'migrations', ...migrationList() },
  to: { tag: 'schemaDatamodel', files: [schemaFile] },
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
if (!stdout.includes('This is an empty migration')) process.stdout.write(stdout);
process.exit(0);
