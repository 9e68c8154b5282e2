import { openSync, closeSync, readSync } from 'node:fs';

/** The field e_machine of an ELF header (System V ABI, chapter 4), by Node's names of processors. */
const MACHINES: ReadonlyMap<number, string> = new Map([
  [0x3e, 'x64'],
  [0xb7, 'arm64'],
]);
const MAGIC = 0x7f454c46; // \x7fELF
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;

/** The processor that a library is made for, as in `process.arch`; undefined if the file is no 64-bit ELF. */
export function machineOf(file: string): string | undefined {
  const header = Buffer.alloc(20);
  const handle = openSync(file, 'r');
  try {
    if (readSync(handle, header, 0, header.length, 0) < header.length) return undefined;
  } finally {
    closeSync(handle);
  }
  if (header.readUInt32BE(0) !== MAGIC || header[4] !== CLASS_64 || header[5] !== LITTLE_ENDIAN) return undefined;
  const machine = header.readUInt16LE(18);
  return MACHINES.get(machine) ?? `machine ${machine}`;
}
