import { BRING_A_WHEEL, InstallError } from './install-error';
import { HEADER_HOMES } from './libraries';

/** The libraries of TensorFlow's C and C++ API, as wheels have carried them since 2.12. */
const LIBRARY = /^tensorflow\/(libtensorflow_(?:cc|framework)\.so\.2)$/;
const INCLUDE = 'tensorflow/include/';
const NEEDED = [
  'tensorflow/libtensorflow_cc.so.2',
  'tensorflow/libtensorflow_framework.so.2',
  'tensorflow/include/tensorflow/c/c_api.h',
  'tensorflow/include/tensorflow/c/eager/c_api.h',
];

/** Where below `deps/` an entry of the wheel goes; undefined if it is not needed. */
export function placeOf(entry: string): string | undefined {
  const library = LIBRARY.exec(entry)?.[1];
  if (library !== undefined) return `lib/${library}`;
  const isHeader = entry.endsWith('.h') && HEADER_HOMES.some((home) => entry.startsWith(`${INCLUDE}${home}/`));
  return isHeader ? `include/${entry.slice(INCLUDE.length)}` : undefined;
}

/** @throws InstallError if what the binding needs is not among them */
export function requireLibraries(wheel: string, entries: ReadonlySet<string>): void {
  const missing = NEEDED.filter((name) => !entries.has(name));
  if (missing.length === 0) return;
  throw new InstallError('wrong-wheel', `${wheel} holds no ${missing.join(', ')}, as the wheels of TensorFlow 2.13 and newer for Linux do: ${BRING_A_WHEEL}.`);
}

interface WheelName {
  readonly name: string;
  readonly version: string;
}

/** @param metadata the file METADATA (core metadata specification): headers, then a blank line */
export function parseMetadata(metadata: string): WheelName {
  const head = metadata.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const field = (key: string): string => new RegExp(`^${key}:[ \\t]*(\\S+)`, 'mi').exec(head)?.[1] ?? 'unknown';
  return { name: field('Name').toLowerCase().replaceAll(/[-_.]+/g, '-'), version: field('Version') };
}

/** @param record the file RECORD (wheel specification): lines of path, hash, size @returns SHA-256 of each path, base64url */
export function parseRecord(record: string): ReadonlyMap<string, string> {
  // Paths with commas stand in quotes; none that we take has one.
  const rows = record.split(/\r?\n/).map((line) => /^([^",]+),sha256=([\w-]+)=*,\d*$/.exec(line));
  return new Map(rows.flatMap((row) => (row?.[1] !== undefined && row[2] !== undefined ? [[row[1], row[2]] as const] : [])));
}
