import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Also found when this file runs from src, as in the tests. */
const DIST = join(__dirname, '..', 'dist');
const VALUES = join(__dirname, '..', '..', 'values', 'dist');

/** Changes with V8 and with our code around a program: all that an outcome depends on beside the program and its inputs. */
export function engineHash(): string {
  const hash = createHash('sha256').update(process.versions.v8).update(process.arch);
  for (const folder of [join(DIST, 'isolate'), join(DIST, 'run'), join(DIST, 'compile'), VALUES]) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
    for (const name of names.sort()) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
