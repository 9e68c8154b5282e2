import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machineOf } from './elf';
import { fakeLibrary } from './wheel.fixture';

let file: string;
beforeEach(() => (file = join(mkdtempSync(join(tmpdir(), 'gradus-elf-')), 'library')));
afterEach(() => rmSync(join(file, '..'), { recursive: true }));

const big = fakeLibrary(0x3e).fill(2, 5, 6);
const small = fakeLibrary(0x3e).fill(1, 4, 5);

test.each<[string, Buffer, string | undefined]>([
  ['x86-64', fakeLibrary(0x3e), 'x64'],
  ['AArch64', fakeLibrary(0xb7), 'arm64'],
  ['RISC-V', fakeLibrary(243), 'machine 243'],
  ['32 bits', small, undefined],
  ['big endian', big, undefined],
  ['a script', Buffer.from('#!/bin/sh\necho a long enough text\n'), undefined],
  ['an empty file', Buffer.alloc(0), undefined],
])('%s', (_, content, machine) => {
  writeFileSync(file, content);
  expect(machineOf(file)).toBe(machine);
});
