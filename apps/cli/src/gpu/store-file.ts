import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InstallError, systemCode } from './install-error';
import { megabytes } from './progress';

/** Left free for the package, the binding and whoever else writes there. */
const RESERVE_BYTES = 64 * 1024 * 1024;

/** @throws InstallError unless so much fits into the file system of `folder` */
export function requireSpace(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytes + RESERVE_BYTES) return;
  throw new InstallError('no-space', `This takes ${megabytes(bytes + RESERVE_BYTES)}, and ${folder} has ${megabytes(free)} free: make room, or set GRADUS_GPU to a folder elsewhere.`);
}

/** Writes a stream to a new file. @returns the content's SHA-256, base64url as in a wheel's RECORD */
export async function storeFile(source: Readable, file: string, { onBytes, signal }: { onBytes: (count: number) => void; signal: AbortSignal }): Promise<string> {
  mkdirSync(dirname(file), { recursive: true });
  const hash = createHash('sha256');
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      onBytes(chunk.length);
      done(null, chunk);
    },
  });
  try {
    await pipeline(source, meter, createWriteStream(file, { flags: 'wx' }), { signal });
  } catch (error) {
    if (systemCode(error) === 'ENOSPC') {
      throw new InstallError('no-space', `The file system of ${dirname(file)} is full: make room, or set GRADUS_GPU to a folder elsewhere.`, { cause: error });
    }
    throw error;
  }
  return hash.digest('base64url');
}
