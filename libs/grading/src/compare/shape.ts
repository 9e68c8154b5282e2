import type { Localised, Mismatch } from '@gradus/contract';
import { type Dictionary, type List, type Tensor, type Value, itemsOf, sameShape } from '@gradus/values';
import { text } from '../texts';
import { entryPath } from './part';

/**
 * Whether the answer is built like the reference's: types, lengths, keys, before any arithmetic. Numbers are not looked at.
 * @returns undefined when it is
 */
export function compareShape(expected: Value, received: Value, path: string): Mismatch | undefined {
  if (expected.kind === 'tensor' && received.kind === 'tensor') {
    return sameShape(expected.shape, received.shape) ? undefined : shapeMismatch(expected, received, path);
  }
  if (expected.kind === 'dictionary' && received.kind === 'dictionary') return compareKeys(expected, received, path);
  // Only where a list is expected: the items of 190,000 empty rows take their time.
  const receivedItems = expected.kind === 'list' ? listItems(received) : undefined;
  if (expected.kind === 'list' && receivedItems) return compareItems(expected.items, receivedItems, path);
  // A list where a tensor was expected: either ragged or with something in it that is no number.
  if (expected.kind === 'tensor' && received.kind === 'list') return shapeMismatch(expected, received, path, firstFlaw(received, ''));
  // null and undefined are of one kind, but of two types.
  if (expected.kind === received.kind && expected.kind !== 'foreign' && typeWord(expected) === typeWord(received)) return undefined;
  return shapeMismatch(expected, received, path, text.wrongType(typeWord(received), typeWord(expected)));
}

function compareKeys(expected: Dictionary, received: Dictionary, path: string): Mismatch | undefined {
  const missing = [...expected.entries.keys()].filter((key) => !received.entries.has(key));
  const extra = [...received.entries.keys()].filter((key) => !expected.entries.has(key));
  if (missing.length > 0 || extra.length > 0) {
    const differing = missing.length + extra.length;
    const total = new Set([...expected.entries.keys(), ...received.entries.keys()]).size;
    return { ...shapeMismatch(expected, received, path, text.wrongKeys(missing, extra)), differing, total };
  }
  for (const [key, item] of expected.entries) {
    const other = received.entries.get(key);
    const mismatch = other && compareShape(item, other, entryPath(path, key));
    if (mismatch) return mismatch;
  }
  return undefined;
}

function compareItems(expected: readonly Value[], received: readonly Value[], path: string): Mismatch | undefined {
  if (expected.length !== received.length) {
    return {
      ...shapeMismatch({ kind: 'list', items: expected }, { kind: 'list', items: received }, path),
      message: text.wrongLength(received.length, expected.length),
    };
  }
  for (const [position, item] of expected.entries()) {
    const other = received[position];
    const mismatch = other && compareShape(item, other, `${path}[${position}]`);
    if (mismatch) return mismatch;
  }
  return undefined;
}

/** The items of an array, whether it was joined to a tensor or not. */
function listItems(value: Value): readonly Value[] | undefined {
  if (value.kind === 'list') return value.items;
  return value.kind === 'tensor' && value.shape.length > 0 ? itemsOf(value) : undefined;
}

function shapeMismatch(expected: Value, received: Value, path: string, message?: Localised): Mismatch {
  return {
    path,
    check: 'shape',
    expectedShape: shapeOf(expected),
    receivedShape: shapeOf(received),
    differing: 1,
    total: 1,
    ...(message ? { message } : {}),
  };
}

function shapeOf(value: Value): number[] | null {
  return value.kind === 'tensor' ? [...value.shape] : null;
}

function firstFlaw(list: List, index: string): Localised {
  for (const [position, item] of list.items.entries()) {
    const here = `${index}[${position}]`;
    if (item.kind === 'list') return firstFlaw(item, here);
    if (item.kind !== 'tensor') return text.wrongTypeAt(here, typeWord(item));
  }
  const tensors = list.items.filter((item): item is Tensor => item.kind === 'tensor');
  const odd = tensors.findIndex((item) => !sameShape(item.shape, tensors[0]?.shape ?? []));
  return text.ragged(index, 0, Math.max(odd, 0));
}

/** A word for the type of a value, as the student knows it. */
function typeWord(value: Value): string {
  switch (value.kind) {
    case 'tensor':
      return `number${'[]'.repeat(value.shape.length)}`;
    case 'text':
      return 'string';
    case 'truth':
      return 'boolean';
    case 'nothing':
      return value.nothing;
    case 'list':
      return 'array';
    case 'dictionary':
      return 'record';
    case 'function':
      return 'function';
    case 'foreign':
      return value.type;
  }
}
