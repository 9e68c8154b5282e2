import fs from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { compileSource } from './compile-source';
import { Compiler } from './compiler';
import { compilerOptions } from './compiler-lane';

const READABLE = join(__dirname, '..', '..', 'package.json');
const lookingFor = (path: string): string => `/// <reference path="${path}" />\n/// <reference types="${path}" />\n/// <amd-dependency path="${path}" />\nimport type { A } from "${path}";\n`;

const TEXTS: ReadonlyArray<readonly [reason: string, source: string]> = [
  ['blanked out', `${lookingFor(READABLE)}export const f = (a: A) => a;`],
  ['transpiled', `${lookingFor(READABLE)}enum E { A }\nexport const f = (a: A) => E;`],
  ['with an error', `${lookingFor(READABLE)}let = = 1;`],
  ['with JSX', `${lookingFor(READABLE)}let a = <A />;`],
  ['with an import', `${lookingFor(READABLE)}import a from "${READABLE}";`],
  ['with a map', `enum E { A }\n//# sourceMappingURL=file://${READABLE}`],
];

describe('a text that looks for a file', () => {
  let calls: jest.SpyInstance[];
  beforeEach(() => {
    const reading = ['readFileSync', 'openSync', 'readSync', 'statSync', 'lstatSync', 'existsSync', 'accessSync', 'readdirSync', 'realpathSync', 'readFile', 'open', 'stat'] as const;
    calls = [
      ...reading.map((name) => jest.spyOn(fs, name)),
      ...(['readFile', 'fileExists', 'directoryExists', 'readDirectory', 'getDirectories'] as const).map((name) => jest.spyOn(ts.sys, name)),
    ];
  });
  afterEach(() => calls.forEach((call) => call.mockRestore()));

  test.each(TEXTS)('%s, asks for none', (_, source) => {
    compileSource(source);
    expect(calls.filter((call) => call.mock.calls.length > 0)).toEqual([]);
  });

  test('a spy sees a file that is asked for', () => {
    ts.sys.fileExists(READABLE);
    expect(calls.filter((call) => call.mock.calls.length > 0)).not.toEqual([]);
  });
});

describe('the process that compiles', () => {
  const compiler = new Compiler();
  afterAll(() => compiler.close());

  test.each(TEXTS)('quotes no file to a text %s', async (_, source) => {
    const outcome = JSON.stringify(await compiler.compile(source));
    expect(fs.readFileSync(READABLE, 'utf8')).toContain('isolated-vm');
    expect(outcome).not.toContain('isolated-vm');
  });

  test('may read packages that anybody can have, and nothing else', () => {
    const { entry, readable } = compilerOptions();
    const packages = ['typescript', 'ts-blank-space', 'zod', join('@gradus', 'sandbox'), join('@gradus', 'contract'), join('libs', 'sandbox'), join('libs', 'contract')];
    const folders = [...readable].filter((folder) => !packages.some((name) => folder.endsWith(`${sep}${name}${sep}`)));
    expect(folders).toEqual([]);
    expect(entry.startsWith(join(__dirname, '..', '..', 'dist') + sep)).toBe(true);
  });
});
