/** JSON that keeps NaN, ±∞, −0 and undefined, by a tag: {"#":"NaN"}. Data only: no cycles, no functions. */
const TAGS: ReadonlyMap<string, number | undefined> = new Map<string, number | undefined>([
  ['NaN', Number.NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['-0', -0],
  ['undefined', undefined],
]);
const TAG = '#';

export function toTaggedJson(value: unknown): string {
  return JSON.stringify(withTags(value));
}

/** @throws Error if it is not such JSON, or nested deeper than `maxDepth` */
export function fromTaggedJson(text: string, maxDepth: number): unknown {
  return withoutTags(JSON.parse(text), maxDepth);
}

function withTags(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? value : { [TAG]: Object.is(value, -0) ? '-0' : String(value) };
  if (value === undefined) return { [TAG]: 'undefined' };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(withTags);
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, withTags);
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withTags(member)]));
  throw new Error(`a ${typeof value} cannot be an attribute of a kernel`);
}

function withoutTags(value: unknown, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels <= 0) throw new Error('nested too deeply');
  if (Array.isArray(value)) return value.map((member) => withoutTags(member, levels - 1));
  const entries = Object.entries(value);
  const [first] = entries;
  if (first?.[0] !== TAG) return Object.fromEntries(entries.map(([key, member]) => [key, withoutTags(member, levels - 1)]));
  const tag: unknown = first[1];
  if (typeof tag !== 'string' || !TAGS.has(tag)) throw new Error('unknown tag');
  return TAGS.get(tag);
}
