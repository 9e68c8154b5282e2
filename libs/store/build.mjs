// Generates the Prisma client into src/generated. Downloads nothing, and does nothing when the client is fresh.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const schema = join(root, 'prisma/schema.prisma');
const generated = join(root, 'libs/store/src/generated');
const stampFile = join(generated, '.schema-hash');
const require = createRequire(import.meta.url);
const prismaPackage = require.resolve('prisma/package.json');

const stamp = createHash('sha256').update(readFileSync(schema)).update(readFileSync(prismaPackage)).digest('hex');

function isFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

if (!isFresh()) {
  rmSync(generated, { recursive: true, force: true });
  const outcome = spawnSync(process.execPath, [join(dirname(prismaPackage), 'build/index.js'), 'generate', '--schema', schema], {
    cwd: root,
    encoding: 'utf8',
    // Prisma would fetch its schema engine, which generating does not need; any program that ends well passes for it.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  });
  if (outcome.status !== 0) {
    process.stderr.write(`${outcome.stdout}${outcome.stderr}\nThe database client could not be generated from prisma/schema.prisma; see above.\n`);
    process.exit(1);
  }
  writeFileSync(stampFile, stamp);
}
