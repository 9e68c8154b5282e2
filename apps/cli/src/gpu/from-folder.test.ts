import { existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyFolder } from './from-folder';
import type { Errand } from './libraries';

let home: string;
let deps: string;
const errand: Errand = { progress: { step: () => undefined, bytes: () => undefined }, signal: new AbortController().signal };

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gradus-folder-'));
  deps = join(home, 'site/deps');
  mkdirSync(deps, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

/** Files below `home`, each with its own name as content. */
function lay(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), file);
  }
}

const HEADERS = ['c/c_api.h', 'c/eager/c_api.h', 'core/platform/ctstring.h', 'core/graph/graph.h'].map((name) => `tf/include/tensorflow/${name}`);

test("pip's folder: libraries and headers are copied, and CUDA beside it is linked", async () => {
  lay('tf/libtensorflow_cc.so.2', 'tf/libtensorflow_framework.so.2', 'nvidia/cublas/lib/libcublas.so.12', 'tf/include/tsl/platform/ctstring.h', 'tf/include/tsl/BUILD', ...HEADERS);
  const { tensorflow, include } = await copyFolder(join(home, 'tf'), deps, errand);
  expect(readFileSync(tensorflow, 'utf8')).toBe('tf/libtensorflow_cc.so.2');
  const isThere = ['tensorflow/c/eager/c_api.h', 'tsl/platform/ctstring.h', 'tsl/BUILD', 'tensorflow/core/graph/graph.h'].map((name) => existsSync(join(include, name)));
  expect(isThere).toEqual([true, true, false, false]);
  expect(readlinkSync(join(deps, 'nvidia'))).toBe(join(home, 'nvidia'));
});

test("TensorFlow's own C library, with lib and include", async () => {
  lay('tf/lib/libtensorflow.so.2', 'tf/lib/libtensorflow_framework.so.2', ...HEADERS);
  await expect(copyFolder(join(home, 'tf'), deps, errand)).resolves.toMatchObject({ tensorflow: join(deps, 'lib/libtensorflow.so.2') });
  expect(existsSync(join(deps, 'nvidia'))).toBe(false);
});

test.each<[string, string[], RegExp]>([
  ['nothing', [], /holds no libtensorflow_cc\.so\.2 or libtensorflow\.so\.2, libtensorflow_framework\.so\.2, include/],
  ['no framework', ['tf/libtensorflow_cc.so.2', ...HEADERS], /holds no libtensorflow_framework\.so\.2: name/],
  ['no headers', ['tf/libtensorflow_cc.so.2', 'tf/libtensorflow_framework.so.2'], /holds no include\/tensorflow\/c\/eager\/c_api\.h: name/],
])('a folder with %s is refused', async (_, files, message) => {
  lay('tf/other', ...files);
  await expect(copyFolder(join(home, 'tf'), deps, errand)).rejects.toMatchObject({ code: 'wrong-library', message: expect.stringMatching(message) });
});
