import { createHash } from 'node:crypto';
import type { Value } from '@gradus/values';
import type { OutputCache } from '../references';
import { DiskCache } from './disk-cache';
import { MemoryCache } from './memory-cache';

export interface OutputCacheOptions {
  /** Absent: in memory alone. */
  readonly folder?: string | undefined;
  readonly maxBytes: number;
  /** Told what could not be read or written; the answer is computed again. */
  readonly report: (problem: string) => void;
}

export function createOutputCache({ folder, maxBytes, report }: OutputCacheOptions): OutputCache {
  const memory = new MemoryCache(maxBytes);
  const disk = folder === undefined ? undefined : new DiskCache(folder);
  const reported = (error: unknown): undefined => {
    report(`the cache of references: ${error instanceof Error ? error.message : String(error)}`);
  };
  return {
    async get(key) {
      const name = nameOf(key);
      const kept = memory.get(name);
      if (kept !== undefined || disk === undefined) return kept;
      const values = await disk.get(name).catch(reported);
      if (values !== undefined) memory.put(name, values);
      return values;
    },
    async put(key: readonly string[], values: readonly Value[]) {
      const name = nameOf(key);
      memory.put(name, values);
      await disk?.put(name, values).catch(reported);
    },
  };
}

function nameOf(key: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(key)).digest('hex');
}
