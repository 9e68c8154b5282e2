import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { containerFilter } from './seccomp';

const ROOT = resolve(__dirname, '../..');
const isRoot = process.getuid?.() === 0;
const bwrap = process.env['GRADUS_TEST_BWRAP'];

/** A clone in a folder that everybody may read, as a plain user has it; the real one may be root's alone. */
const PLAIN = '/mnt/tests';
const asNobody = 'setpriv --reuid 65534 --regid 65534 --clear-groups';
const elsewhere = (command: string): string[] => ['unshare', '-m', 'sh', '-c', `
  set -e
  mount -t tmpfs -o mode=755 clone /mnt
  for folder in libs node_modules tests; do mkdir /mnt/$folder; mount --bind "$1/$folder" /mnt/$folder; done
  chmod 755 /mnt
  shift
  exec ${command} "$@"`, 'sh', ROOT];

/** What Docker leaves to root in a container. */
const CONTAINER_CAPS = ['CHOWN', 'DAC_OVERRIDE', 'FSETID', 'FOWNER', 'MKNOD', 'NET_RAW', 'SETGID', 'SETUID', 'SETFCAP', 'SETPCAP', 'NET_BIND_SERVICE', 'SYS_CHROOT', 'KILL', 'AUDIT_WRITE'];
/** The filter stands on descriptor 3. */
const inContainer = [bwrap ?? '', '--dev-bind', '/', '/', '--seccomp', '3', '--cap-drop', 'ALL', ...CONTAINER_CAPS.flatMap((cap) => ['--cap-add', `CAP_${cap}`])];
const noBwrap = 'sh -c \'[ ! -e /usr/bin/bwrap ] || mount --bind /dev/null /usr/bin/bwrap; exec "$@"\' sh';

interface Found {
  readonly walls: Record<string, string | false>;
  readonly right: unknown;
  readonly endless: unknown;
  readonly after: unknown;
  readonly refused?: { readonly code: string; readonly message: string };
}

const folder = mkdtempSync(join(tmpdir(), 'gradus-machines-'));
const filter = join(folder, 'filter');
if (process.arch === 'x64' || process.arch === 'arm64') writeFileSync(filter, containerFilter(process.arch));
afterAll(() => rmSync(folder, { recursive: true }));

async function trySandbox(wrapper: readonly string[], tests: string, args: readonly string[] = []): Promise<Found> {
  const node = tests === PLAIN ? process.execPath.replace(ROOT, '/mnt') : process.execPath;
  const [command = '', ...words] = [...wrapper, node, `${tests}/machines/try-sandbox.cjs`, ...args];
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe', openSync(filter, 'r')] });
  const [out, err] = await Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : Promise.resolve(''))));
  if (!out) throw new Error(`nothing came back: ${err}`);
  // Written by try-sandbox.cjs.
  return JSON.parse(out) as Found;
}

const HERE = resolve(__dirname, '..');
const OWN_USER = expect.stringContaining('a user id of its own');
const machines: ReadonlyArray<readonly [name: string, needs: boolean, wrapper: readonly string[], tests: string, walls: object]> = [
  ['whoever runs the tests', true, [], HERE, {}],
  ['root', isRoot, [], HERE, { 'runners apart': OWN_USER, 'no network': expect.any(String) }],
  ['root in a container', isRoot && bwrap !== undefined, inContainer, HERE, { 'runners apart': OWN_USER, 'no network': false }],
  ['root of a user namespace with no other users', isRoot, ['unshare', '-r'], HERE, { 'runners apart': expect.not.stringContaining('a user id') }],
  ['a plain user', isRoot, elsewhere(`${noBwrap} ${asNobody}`), PLAIN, { 'runners apart': expect.stringContaining('(unshare)'), 'no network': expect.any(String) }],
  ['a plain user with bubblewrap', isRoot && bwrap !== undefined, elsewhere(asNobody), PLAIN, { 'runners apart': expect.stringContaining('(bwrap)') }],
  ['a plain user in a container', isRoot && bwrap !== undefined, elsewhere(`${inContainer.join(' ')} ${asNobody}`), PLAIN, { 'runners apart': false, 'no network': false }],
];

describe.each(machines.filter(([, needs]) => needs))('as %s', (_name, _needs, wrapper, tests, expected) => {
  test('programs are graded and ended, the walls are told as they stand, and strict starts with all of them alone', async () => {
    const [found, strict] = await Promise.all([trySandbox(wrapper, tests), trySandbox(wrapper, tests, ['--strict'])]);
    expect(found).toMatchObject({ right: [42], endless: 'time-limit', after: [42] });
    expect(found.walls).toMatchObject({ prlimit: expect.any(String), 'no new privileges': expect.any(String), ...expected });
    const missing = Object.entries(found.walls).find(([, detail]) => detail === false)?.[0];
    if (missing === undefined) expect(strict).toMatchObject({ right: [42] });
    else expect(strict.refused).toMatchObject({ code: 'cannot-start', message: expect.stringContaining(`here is no: ${missing} (`) });
  }, 30_000);
});

const REMOUNT = `
  const { startBoundedProcess, packageFolders } = require('./libs/sandbox/dist/index.js');
  (async () => {
    const bounded = await startBoundedProcess({
      entry: require('node:path').resolve('libs/sandbox/fixtures/misbehaving-process.cjs'),
      readable: packageFolders(['@gradus/sandbox']), memoryMiB: 400, lifetimeCpuSeconds: 60,
      nodeFlags: ['--allow-child-process', '--allow-fs-read=*'],
    });
    await bounded.ready;
    const outcome = await bounded.request({ body: 'remounts', numbers: new Float64Array(0) }, { wallMs: 5000, cpuMs: 5000, maxBytes: 1024 });
    bounded.kill();
    await bounded.exited;
    console.log(outcome.answer.body);
  })();`;

// Where it may be made. It has all rights over its mounts; a process that broke out of V8 must not.
test('what root of a user namespace starts cannot make our code writable', async () => {
  const child = spawn(isRoot ? 'unshare' : 'sh', [...(isRoot ? ['-r'] : ['-c', 'exec "$@"', 'sh']), process.execPath, '-e', REMOUNT], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  expect(Number(await text(child.stdout))).toBeGreaterThan(0);
}, 20_000);

// A descriptor that whoever started the server left open, above what the server may open by itself: no process can be started with it.
test('where no process can be started, the start stops with one sentence', async () => {
  const inherited = Array.from({ length: 100 }, (_, fd) => (fd === 99 ? openSync(filter, 'r') : 'ignore' as const)).slice(3);
  const child = spawn('prlimit', ['--nofile=64', process.execPath, `${HERE}/machines/try-sandbox.cjs`], { stdio: ['ignore', 'pipe', 'inherit', ...inherited] });
  const out = child.stdout ? await text(child.stdout) : '';
  expect(JSON.parse(out)).toMatchObject({ refused: { code: 'cannot-start', message: expect.stringMatching(/^The sandbox cannot start a process here \(.*spawn EINVAL.*\): run gradus doctor\.$/) } });
}, 30_000);
