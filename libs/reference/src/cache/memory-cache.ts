import { type Value, pack } from '@gradus/values';

interface Entry {
  readonly values: readonly Value[];
  readonly bytes: number;
}

/** The values used last, up to a number of bytes. */
export class MemoryCache {
  private readonly entries = new Map<string, Entry>();
  private bytes = 0;

  constructor(private readonly maxBytes: number) {}

  get(key: string): readonly Value[] | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.values;
  }

  put(key: string, values: readonly Value[]): void {
    this.remove(key);
    const entry = { values, bytes: bytesOf(values) };
    this.entries.set(key, entry);
    this.bytes += entry.bytes;
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.maxBytes) return;
      this.remove(oldest);
    }
  }

  private remove(key: string): void {
    this.bytes -= this.entries.get(key)?.bytes ?? 0;
    this.entries.delete(key);
  }
}

// The objects of the structure weigh some ten times its text.
function bytesOf(values: readonly Value[]): number {
  const { skeleton, numbers } = pack({ kind: 'list', items: values });
  return numbers.byteLength + 10 * skeleton.length;
}
