import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { requireSpace, storeFile } from './store-file';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gradus-store-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const signal = new AbortController().signal;
const chunks = (...texts: string[]): Readable => Readable.from(texts.map((text) => Buffer.from(text)));

test('a stream becomes a file in a new folder, counted and hashed', async () => {
  const counts: number[] = [];
  const file = join(folder, 'lib/library');
  const hash = await storeFile(chunks('ab', 'c'), file, { onBytes: (count) => counts.push(count), signal });
  expect(readFileSync(file, 'utf8')).toBe('abc');
  expect([hash, counts]).toEqual([createHash('sha256').update('abc').digest('base64url'), [2, 1]]);
});

test('a file that is there is not written over', async () => {
  const store = (text: string): Promise<string> => storeFile(chunks(text), join(folder, 'file'), { onBytes: () => undefined, signal });
  await store('first');
  await expect(store('second')).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('first');
});

test('a full file system is told with what to do', async () => {
  const full = new Readable({ read: () => full.destroy(Object.assign(new Error('no space left'), { syscall: 'write', code: 'ENOSPC' })) });
  await expect(storeFile(full, join(folder, 'file'), { onBytes: () => undefined, signal })).rejects.toMatchObject({ code: 'no-space', message: expect.stringMatching(/is full: make room/) });
});

test('what will not fit is refused before it is begun', () => {
  expect(() => requireSpace(folder, 1e18)).toThrow(/1000000000067 MB, and .+ has \d+ MB free: make room/);
  requireSpace(folder, 1);
  expect(existsSync(folder)).toBe(true);
});
