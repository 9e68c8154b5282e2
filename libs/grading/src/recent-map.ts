/** A map of bounded size that forgets what was not asked for longest. */
export class RecentMap<V> {
  private readonly entries = new Map<string, V>();

  constructor(private readonly limit: number) {}

  find(key: string): V | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) {
      // A map keeps the order of insertion: put the entry back at its end.
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    return value;
  }

  set(key: string, value: V): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.limit) return;
      this.entries.delete(oldest);
    }
  }

  delete(key: string): void {
    this.entries.delete(key);
  }
}

/** The value under this key, made once; a value that is not worth keeping is forgotten when it arrives. */
export async function remember<T>(
  map: RecentMap<Promise<T>>,
  key: string,
  make: () => Promise<T>,
  isWorthKeeping: (value: T) => boolean,
): Promise<T> {
  const known = map.find(key);
  if (known) return known;
  const making = make();
  map.set(key, making);
  try {
    const value = await making;
    if (!isWorthKeeping(value)) map.delete(key);
    return value;
  } catch (error) {
    map.delete(key);
    throw error;
  }
}
