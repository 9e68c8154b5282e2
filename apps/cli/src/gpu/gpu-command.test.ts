import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(60_000);

const MAIN = join(__dirname, '../../dist/main.js');
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gradus-gpu-'))));
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a person would. */
function gpuInstall(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, 'gpu', 'install', ...args], { cwd: folder, env: { ...process.env, GRADUS_DATA: join(folder, 'data') } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
}

test('what cannot be installed exits 1, with a sentence on stderr and JSON on stdout', async () => {
  const { code, out, err } = await gpuInstall('--wheel', 'none.whl', '--json');
  expect(code).toBe(1);
  expect(err).toMatch(/none\.whl is no file: check its name\.\n$/);
  expect(JSON.parse(out)).toEqual({ status: 'error', code: 'unreadable-file', message: err.trim() });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['two sources', ['--wheel', 'a', '--libtensorflow', 'b']],
  ['an unknown option', ['--gpu']],
  ['a wheel without a name', ['--wheel']],
])('%s: wrong usage exits 3', async (_, args) => {
  const { code, out } = await gpuInstall('--json', ...args);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject({ status: 'error', code: 'wrong-usage' });
});
