import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackWheel } from './from-wheel';
import type { Errand } from './libraries';
import { type Files, wheelFiles, writeZip } from './wheel.fixture';

let folder: string;
let deps: string;
let seen: [number, number | undefined][];
let errand: Errand;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-wheel-'));
  deps = join(folder, 'site', 'deps');
  mkdirSync(deps, { recursive: true });
  seen = [];
  errand = { progress: { step: () => undefined, bytes: (done, total) => seen.push([done, total]) }, signal: new AbortController().signal };
});
afterEach(() => rmSync(folder, { recursive: true }));

function unpack(files: Files, isCpu = false): ReturnType<typeof unpackWheel> {
  return unpackWheel({ wheel: writeZip(join(folder, 'a.whl'), files), isCpu }, deps, errand);
}

test('libraries and headers go where the binding looks for them, and nothing else', async () => {
  const libraries = await unpack(wheelFiles());
  expect(readdirSync(deps, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort()).toEqual([
    'c_api.h',
    'c_api.h',
    'ctstring.h',
    'libtensorflow_cc.so.2',
    'libtensorflow_framework.so.2',
  ]);
  expect(readFileSync(libraries.tensorflow, 'utf8')).toBe('library');
  expect(readFileSync(join(libraries.include, 'tensorflow/c/eager/c_api.h'), 'utf8')).toBe('// eager');
});

test('progress ends with all bytes', async () => {
  await unpack(wheelFiles());
  expect(seen.at(-1)).toEqual([41, 41]);
});

test('a wheel without CUDA is taken with --cpu alone', async () => {
  await expect(unpack(wheelFiles('tensorflow_cpu'))).rejects.toMatchObject({ code: 'wrong-wheel', message: expect.stringMatching(/add --cpu/) });
  await expect(unpack(wheelFiles('tensorflow_cpu'), true)).resolves.toBeDefined();
});

describe('what is no sound wheel is refused', () => {
  const without = (...names: string[]): Files => Object.fromEntries(Object.entries(wheelFiles()).filter(([name]) => !names.some((part) => name.includes(part))));
  const altered = (name: string, content: string): Files => ({ ...wheelFiles(), [name]: content });

  test.each<[string, () => Files, string, RegExp]>([
    ['another package', () => ({ 'numpy/__init__.py': '' }), 'wrong-wheel', /holds no tensorflow\/libtensorflow_cc\.so\.2, .*pip download/],
    ['an old wheel, without the C++ library', () => without('_cc.so'), 'wrong-wheel', /holds no tensorflow\/libtensorflow_cc\.so\.2, as/],
    ['a wheel without headers', () => without('eager'), 'wrong-wheel', /holds no tensorflow\/include\/tensorflow\/c\/eager\/c_api\.h/],
    ['no METADATA', () => without('METADATA'), 'broken-wheel', /without METADATA/],
    ['no RECORD', () => without('RECORD'), 'broken-wheel', /without RECORD/],
    ['content that is not the recorded one', () => altered('tensorflow/libtensorflow_cc.so.2', 'other'), 'broken-wheel', /not what its RECORD says/],
    ['a file that the record does not name', () => altered('tensorflow/include/tsl/more.h', ''), 'broken-wheel', /tsl\/more\.h is not what its RECORD says/],
  ])('%s', async (_, files, code, message) => {
    await expect(unpack(files())).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test.each([
    ['upwards', '../outside.h'],
    ['upwards from within', 'tensorflow/include/tsl/../../../../../outside.h'],
    ['absolute', '/outside.h'],
    ['absolute on Windows', 'C:/outside.h'],
  ])('a name that leads %s', async (_, name) => {
    await expect(unpack(altered(name, 'evil'))).rejects.toMatchObject({ code: 'broken-wheel', message: expect.stringMatching(/relative path|absolute path/) });
    expect(readdirSync(deps)).toEqual([]);
    expect(existsSync(join(folder, 'outside.h'))).toBe(false);
  });

  test.each([0, 10, 400, 900])('a zip that was cut after %d bytes', async (size) => {
    const wheel = writeZip(join(folder, 'a.whl'), wheelFiles());
    truncateSync(wheel, size);
    await expect(unpackWheel({ wheel, isCpu: false }, deps, errand)).rejects.toMatchObject({ code: 'broken-wheel' });
  });

  test('a zip with a flipped byte in the packed library', async () => {
    const wheel = writeZip(join(folder, 'a.whl'), wheelFiles('tensorflow', 'x'.repeat(5000)));
    const bytes = readFileSync(wheel);
    const at = bytes.indexOf('libtensorflow_cc.so.2') + 'libtensorflow_cc.so.2'.length + 3;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
    writeFileSync(wheel, bytes);
    await expect(unpackWheel({ wheel, isCpu: false }, deps, errand)).rejects.toMatchObject({ code: 'broken-wheel' });
  });

  test('a file that is not there', async () => {
    await expect(unpackWheel({ wheel: join(folder, 'none.whl'), isCpu: false }, deps, errand)).rejects.toMatchObject({ code: 'unreadable-file' });
  });
});
