/** Values as lines of text. Runs in the student's realm under the rules of vestibule.ts. */
const { apply, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
const { isArray } = Array;
const { isView } = ArrayBuffer;
const { stringify } = JSON;
const StringOf = String;
const { slice } = String.prototype;
const TypedArrayPrototype = getPrototypeOf(Uint8Array.prototype) as object;
const typedArrayLength = getOwnPropertyDescriptor(TypedArrayPrototype, 'length')?.get as () => number;

const MAX_LINE = 1000;
const MAX_ITEMS = 100;
const MAX_DEPTH = 4;

export function formatLine(items: ArrayLike<unknown>): string {
  let line = '';
  for (let i = 0; i < items.length && line.length <= MAX_LINE; i += 1) {
    const item = items[i];
    line += (i > 0 ? ' ' : '') + (typeof item === 'string' ? cut(item) : format(item, 0));
  }
  return line.length > MAX_LINE ? `${cut(line)}…` : line;
}

function cut(text: string): string {
  return text.length > MAX_LINE ? apply(slice, text, [0, MAX_LINE]) : text;
}

function format(item: unknown, depth: number): string {
  try {
    if (typeof item === 'string') return stringify(cut(item));
    if (typeof item === 'number') return item === 0 && 1 / item < 0 ? '-0' : `${item}`;
    if (typeof item === 'bigint') return '[BigInt]';
    if (typeof item === 'function') return '[Function]';
    if (typeof item !== 'object' || item === null) return StringOf(item);
    if (depth >= MAX_DEPTH) return '…';
    if (isArray(item)) return formatList(item, item.length, depth);
    if (isView(item)) return formatList(item as unknown as ArrayLike<unknown>, apply(typedArrayLength, item, []), depth);
    return formatRecord(item, depth);
  } catch {
    // A getter or a trap threw, or the stack is full.
    return '[unreadable]';
  }
}

function formatList(list: ArrayLike<unknown>, length: number, depth: number): string {
  let text = '[';
  for (let i = 0; i < length; i += 1) {
    if (i >= MAX_ITEMS || text.length > MAX_LINE) return `${text}, … ${length - i} more]`;
    text += (i > 0 ? ', ' : '') + format(list[i], depth + 1);
  }
  return `${text}]`;
}

function formatRecord(record: object, depth: number): string {
  const { name, message } = record as { name?: unknown; message?: unknown };
  if (typeof name === 'string' && typeof message === 'string') return `${cut(name)}: ${cut(message)}`;
  const keys = ownKeys(record);
  let text = '{';
  for (let i = 0; i < keys.length; i += 1) {
    if (i >= MAX_ITEMS || text.length > MAX_LINE) return `${text}, … }`;
    const key = keys[i];
    if (typeof key === 'string') {
      text += `${text === '{' ? ' ' : ', '}${cut(key)}: ${format((record as Record<string, unknown>)[key], depth + 1)}`;
    }
  }
  return text === '{' ? '{}' : `${text} }`;
}
