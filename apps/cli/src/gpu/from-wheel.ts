import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { type Entry, type ZipFile, openPromise } from 'yauzl';
import { BRING_A_WHEEL, InstallError, reasonOf, systemCode } from './install-error';
import type { Errand, Libraries } from './libraries';
import { requireSpace, storeFile } from './store-file';
import { parseMetadata, parseRecord, placeOf, requireLibraries } from './wheel-record';

/** Metadata and RECORD of a real wheel have 1 MB; a false size in the directory is found out while reading. */
const TEXT_BYTES = 16 * 1024 * 1024;

export interface WheelOrder {
  readonly wheel: string;
  readonly isCpu: boolean;
}

/** Unpacks a wheel's libraries and headers into `deps/`, each checked against the wheel's own record. */
export async function unpackWheel({ wheel, isCpu }: WheelOrder, deps: string, errand: Errand): Promise<Libraries> {
  const zip = await readable(wheel, errand.signal, () => openPromise(wheel, { autoClose: false }));
  try {
    return await readable(wheel, errand.signal, async () => {
      const entries = await entriesOf(zip);
      requireLibraries(wheel, new Set(entries.keys()));
      refuseWithoutCuda(wheel, isCpu, parseMetadata(await textOf(zip, entries, 'METADATA')).name);
      await unpack(zip, entries, deps, errand);
      const at = (name: string): string => join(deps, 'lib', name);
      return { tensorflow: at('libtensorflow_cc.so.2'), framework: at('libtensorflow_framework.so.2'), include: join(deps, 'include') };
    });
  } finally {
    zip.close();
  }
}

/** What yauzl, zlib and the record find wrong is the file's fault. */
async function readable<T>(wheel: string, signal: AbortSignal, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InstallError || signal.aborted) throw error;
    if (systemCode(error) !== undefined) throw new InstallError('unreadable-file', `Cannot read ${wheel} or write what is in it: ${reasonOf(error)}.`, { cause: error });
    throw new InstallError('broken-wheel', `${wheel} is no sound wheel (${reasonOf(error)}): fetch it again.`, { cause: error });
  }
}

/** Yauzl refuses names that lead out of the folder: absolute ones, `..`, backslashes. */
async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

function refuseWithoutCuda(wheel: string, isCpu: boolean, name: string): void {
  if (isCpu || name !== 'tensorflow-cpu') return;
  throw new InstallError('wrong-wheel', `${wheel} is TensorFlow without CUDA: add --cpu, or ${BRING_A_WHEEL}.`);
}

async function textOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, name: string): Promise<string> {
  const entry = [...entries.values()].find(({ fileName }) => /^[^/]+\.dist-info\/[^/]+$/.test(fileName) && fileName.endsWith(`/${name}`));
  if (!entry || entry.uncompressedSize > TEXT_BYTES) throw new Error(`without ${name}`);
  return text(await zip.openReadStreamPromise(entry));
}

async function unpack(zip: ZipFile, entries: ReadonlyMap<string, Entry>, deps: string, { progress, signal }: Errand): Promise<void> {
  const record = parseRecord(await textOf(zip, entries, 'RECORD'));
  const wanted = [...entries.values()].flatMap((entry) => {
    const place = placeOf(entry.fileName);
    return place === undefined ? [] : [{ entry, place }];
  });
  const total = wanted.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  requireSpace(deps, total);
  let done = 0;
  const onBytes = (count: number): void => progress.bytes((done += count), total);
  for (const { entry, place } of wanted) {
    const hash = await storeFile(await zip.openReadStreamPromise(entry), join(deps, place), { onBytes, signal });
    if (record.get(entry.fileName) !== hash) throw new Error(`${entry.fileName} is not what its RECORD says`);
  }
}
