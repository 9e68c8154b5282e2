import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type InstallOrder, install } from './install';
import { findInstallation } from './installation';
import { fakeLibrary, wheelFiles, writeZip } from './wheel.fixture';

const OWN_MACHINE = process.arch === 'arm64' ? 0xb7 : 0x3e;
const OTHER_MACHINE = process.arch === 'arm64' ? 0x3e : 0xb7;
/** Stands in for a compiler: it is asked for its version, and then says what a real one would. */
const COMPILER = '#!/bin/sh\n[ "$1" = --version ] && exit 0\necho "c_api.h:1: error: unknown type name" >&2; exit 1\n';

let home: string;
let steps: string[];
const environment = { ...process.env };

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gradus-install-'));
  steps = [];
  useCompiler(COMPILER);
  mkdirSync(join(home, 'data/gpu'), { recursive: true });
  writeFileSync(join(home, 'data/gpu/installed'), 'before');
});
afterEach(() => {
  process.env = { ...environment };
  rmSync(home, { recursive: true });
});

function useCompiler(script: string): void {
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin/c++'), script);
  chmodSync(join(home, 'bin/c++'), 0o755);
  process.env['PATH'] = [join(home, 'bin'), environment['PATH']].join(delimiter);
}

function order(machine: number, more: Partial<InstallOrder> = {}): InstallOrder {
  const file = writeZip(join(home, 'a.whl'), wheelFiles('tensorflow', fakeLibrary(machine)));
  return { source: { kind: 'wheel', file }, isCpu: false, target: join(home, 'data/gpu'), ...more };
}

const run = (what: InstallOrder, signal = new AbortController().signal): ReturnType<typeof install> =>
  install(what, { progress: { step: (text) => steps.push(text), bytes: () => undefined }, signal });

/** What stood there stands there still, and nothing lies beside it. */
function expectUndone(): void {
  expect(readdirSync(join(home, 'data'))).toEqual(['gpu']);
  expect(readFileSync(join(home, 'data/gpu/installed'), 'utf8')).toBe('before');
}

test.each<[string, () => InstallOrder, string, RegExp]>([
  ['a library of another processor', () => order(OTHER_MACHINE), 'wrong-platform', /made for (arm64|x64), and this machine is/],
  ['a library that is none', () => order(0, { source: { kind: 'wheel', file: writeZip(join(home, 'b.whl'), wheelFiles()) } }), 'wrong-library', /no library of Linux on 64 bits/],
  ['headers that do not compile', () => order(OWN_MACHINE), 'compile-failed', /\(c_api\.h:1: error: unknown type name\)/],
  ['a wheel of something else', () => order(0, { source: { kind: 'wheel', file: writeZip(join(home, 'b.whl'), { a: '' }) } }), 'wrong-wheel', /holds no/],
  ['a wheel that is a folder', () => order(0, { source: { kind: 'wheel', file: home } }), 'unreadable-file', /is no file/],
  ['a folder that is a file', () => order(0, { source: { kind: 'folder', folder: join(home, 'bin/c++') } }), 'unreadable-file', /is no folder/],
  ['a folder of something else', () => order(0, { source: { kind: 'folder', folder: home } }), 'wrong-library', /holds no/],
])('%s: refused, and everything is as it was', async (_, what, code, message) => {
  await expect(run(what())).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  expectUndone();
});

test('a compiler that makes nothing that loads: refused, and everything is as it was', async () => {
  rmSync(join(home, 'bin'), { recursive: true });
  useCompiler('#!/bin/sh\nfor last; do :; done\n[ "$1" = --version ] || echo nothing > "$last"\n');
  await expect(run(order(OWN_MACHINE))).rejects.toMatchObject({ code: 'does-not-load' });
  expect(steps.map((step) => step.slice(0, 3))).toEqual(['1/3', '2/3', '3/3']);
  expectUndone();
});

test('without a compiler it says what to install, before anything else', async () => {
  process.env['PATH'] = '/nowhere';
  await expect(run(order(OWN_MACHINE))).rejects.toMatchObject({ code: 'no-compiler', message: expect.stringMatching(/apt-get install g\+\+/) });
  expect(steps).toEqual([]);
  expectUndone();
});

test('interrupted while it unpacks, it undoes what it has done', async () => {
  const controller = new AbortController();
  const interrupted = install(order(OWN_MACHINE), {
    progress: { step: () => undefined, bytes: () => controller.abort() },
    signal: controller.signal,
  });
  await expect(interrupted).rejects.toMatchObject({ name: 'AbortError' });
  expectUndone();
});

test('what no installation of this version wrote is not found', () => {
  expect(findInstallation(join(home, 'data/gpu'))).toBeUndefined();
  writeFileSync(join(home, 'data/gpu/installation.json'), '{"package":"@tensorflow/tfjs"}');
  expect(findInstallation(join(home, 'data/gpu'))).toBeUndefined();
});
