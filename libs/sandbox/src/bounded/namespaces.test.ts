import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { namespaceWords } from './namespaces';
import { probeWalls } from './walls';

// A clone may lie anywhere, also where the new root is built.
test.each(['/tmp', '/var/tmp'])('a folder in %s is seen from inside, where this machine has the wall', async (place) => {
  const { namespaces } = await probeWalls();
  const folder = mkdtempSync(join(place, 'gradus-namespaces-'));
  try {
    writeFileSync(join(folder, 'entry.js'), 'seen');
    const words = ['cat', join(folder, 'entry.js')];
    const [command = '', ...args] = namespaces ? [...namespaceWords(namespaces, [join(folder, 'entry.js')]), ...words] : words;
    expect((await promisify(execFile)(command, args)).stdout).toBe('seen');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(['bwrap', 'unshare'] as const)('only the devices and files named are there (%s), where this machine has the wall', async (tool) => {
  const { namespaces } = await probeWalls();
  if (namespaces === undefined || (tool === 'bwrap' && !existsSync('/usr/bin/bwrap'))) return;
  const look = 'echo a > /dev/zero && test ! -e /dev/full && test -s /etc/hostname && test ! -e /etc/passwd && ! sh -c "echo b > /etc/hostname" 2> /dev/zero && echo held';
  const words = [...namespaceWords({ ...namespaces, tool }, ['/etc/hostname', '/usr/bin/', '/usr/bin/env'], ['/dev/zero']), 'sh', '-c', look];
  const [command = '', ...args] = words;
  expect((await promisify(execFile)(command, args)).stdout).toBe('held\n');
});
