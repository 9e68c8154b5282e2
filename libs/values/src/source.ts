import { type Value, itemsOf } from './value';

/** A value as TypeScript source: `[[2, 1, 0.1], [1, 3, 0.2]]`, `{ um: 0.5 }`, `NaN`, `-0`. */
export function toSource(value: Value): string {
  switch (value.kind) {
    case 'tensor':
      return value.shape.length === 0 ? numberSource(value.data[0] ?? NaN) : `[${itemsOf(value).map(toSource).join(', ')}]`;
    case 'text':
      return JSON.stringify(value.text);
    case 'truth':
      return String(value.truth);
    case 'nothing':
      return value.nothing;
    case 'list':
      return `[${value.items.map(toSource).join(', ')}]`;
    case 'dictionary':
      return dictionarySource(value.entries);
    case 'function':
      return value.source;
    case 'foreign':
      return `<${value.type}>`;
  }
}

/** A number as a student would write it; -0 stays -0. */
export function numberSource(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/** `softmax([1, 2, 3])` */
export function callSource(name: string, args: readonly Value[]): string {
  return `${name}(${args.map(toSource).join(', ')})`;
}

function dictionarySource(entries: ReadonlyMap<string, Value>): string {
  if (entries.size === 0) return '{}';
  return `{ ${[...entries].map(([key, item]) => `${keySource(key)}: ${toSource(item)}`).join(', ')} }`;
}

function keySource(key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) && key !== '__proto__' ? key : JSON.stringify(key);
}
