import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Packed, type Value, UnpackError, pack, unpack } from '@gradus/values';

const CHECKSUM_BYTES = 32;
const HEADER_BYTES = CHECKSUM_BYTES + 4;
/** A list of values lies one level above the values. */
const DEPTH = 40;

/** One file per key: SHA-256 over the key and the rest; length of the skeleton; skeleton; numbers. */
export class DiskCache {
  constructor(private readonly folder: string) {}

  /** Undefined if there is none or its bytes are not those that were written for this key. */
  async get(key: string): Promise<readonly Value[] | undefined> {
    const bytes = await readFile(this.pathOf(key)).catch(ifAbsent);
    if (bytes === undefined || bytes.length < HEADER_BYTES) return undefined;
    const body = bytes.subarray(CHECKSUM_BYTES);
    if (!checksum(key, body).equals(bytes.subarray(0, CHECKSUM_BYTES))) return undefined;
    return readBody(body);
  }

  /** @throws the file system's error */
  async put(key: string, values: readonly Value[]): Promise<void> {
    const path = this.pathOf(key);
    const temporary = `${path}.${randomUUID()}.new`;
    const body = writeBody(pack({ kind: 'list', items: values }));
    // Hidden inputs and expected values: for nobody else on this machine.
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      await writeFile(temporary, Buffer.concat([checksum(key, body), body]), { mode: 0o600 });
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  pathOf(key: string): string {
    return join(this.folder, key.slice(0, 2), `${key}.values`);
  }
}

function writeBody({ skeleton, numbers }: Packed): Buffer {
  const text = Buffer.from(skeleton, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)]);
}

function readBody(body: Buffer): readonly Value[] | undefined {
  const skeletonEnd = 4 + body.readUInt32LE(0);
  const numberBytes = body.length - skeletonEnd;
  if (numberBytes < 0 || numberBytes % 8 !== 0) return undefined;
  // Copied: the file's bytes need not lie on a multiple of eight.
  const numbers = new Float64Array(numberBytes / 8);
  new Uint8Array(numbers.buffer).set(body.subarray(skeletonEnd));
  try {
    const value = unpack({ skeleton: body.toString('utf8', 4, skeletonEnd), numbers }, DEPTH);
    return value.kind === 'list' ? value.items : undefined;
  } catch (error) {
    if (error instanceof UnpackError) return undefined;
    throw error;
  }
}

function checksum(key: string, body: Buffer): Buffer {
  return createHash('sha256').update(key).update(body).digest();
}

function ifAbsent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
