/**
 * What travels over a pipe: a JSON header and numbers. A frame is [bytes of the rest, u32][bytes of the header, u32][header,
 * UTF-8][numbers, float64], little-endian.
 */
import { hasMoreNodes } from './json-nodes';

export interface Frame {
  readonly header: unknown;
  readonly numbers: Float64Array;
}

const PREFIX_BYTES = 8;
/** Lists, records and items of a header. Values travel as text inside it, so even large answers have far fewer. */
const MAX_NODES = 1_000_000;

export function encodeFrame({ header, numbers }: Frame): Buffer {
  const text = Buffer.from(JSON.stringify(header), 'utf8');
  const frame = Buffer.allocUnsafe(PREFIX_BYTES + text.length + numbers.byteLength);
  frame.writeUInt32LE(frame.length - 4, 0);
  frame.writeUInt32LE(text.length, 4);
  text.copy(frame, PREFIX_BYTES);
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).copy(frame, PREFIX_BYTES + text.length);
  return frame;
}

/** The bytes are no frame, or larger than allowed. */
export class FrameError extends Error {
  readonly code = 'frame';
}

/** Puts frames together from chunks. A program may have forged every byte, so sizes are checked before anything is kept. */
export class FrameDecoder {
  private chunks: Buffer[] = [];
  private length = 0;

  constructor(private readonly maxBytes: number) {}

  /** The frames that are complete now. @throws FrameError */
  push(chunk: Buffer): Frame[] {
    this.chunks.push(chunk);
    this.length += chunk.length;
    const frames: Frame[] = [];
    for (let size = this.nextSize(); size !== undefined && this.length >= size; size = this.nextSize()) {
      frames.push(decodeFrame(this.take(size)));
    }
    return frames;
  }

  private nextSize(): number | undefined {
    if (this.length < PREFIX_BYTES) return undefined;
    if ((this.chunks[0]?.length ?? 0) < PREFIX_BYTES) this.chunks = [Buffer.concat(this.chunks)];
    const size = (this.chunks[0]?.readUInt32LE(0) ?? 0) + 4;
    if (size > this.maxBytes) throw new FrameError(`a frame of ${size} bytes, at most ${this.maxBytes} are read`);
    if (size < PREFIX_BYTES) throw new FrameError('a frame without a header');
    return size;
  }

  private take(size: number): Buffer {
    const all = this.chunks.length === 1 ? this.chunks[0] ?? Buffer.alloc(0) : Buffer.concat(this.chunks);
    this.chunks = all.length > size ? [all.subarray(size)] : [];
    this.length = all.length - size;
    return all.subarray(0, size);
  }
}

function decodeFrame(frame: Buffer): Frame {
  const start = PREFIX_BYTES + frame.readUInt32LE(4);
  if (start > frame.length || (frame.length - start) % 8 !== 0) throw new FrameError('the header and the frame disagree in length');
  // A copy of its own: the numbers must lie on an 8-byte boundary.
  const bytes = new Uint8Array(frame.subarray(start));
  const text = frame.toString('utf8', PREFIX_BYTES, start);
  if (hasMoreNodes(text, MAX_NODES)) throw new FrameError('a header of too many parts');
  try {
    const header: unknown = JSON.parse(text);
    return { header, numbers: new Float64Array(bytes.buffer) };
  } catch (cause) {
    throw new FrameError('the header is no JSON', { cause });
  }
}
