import { LIMITS, type JsonValue, toJsonNumber } from '@gradus/contract';
import { type Value, countNumbers, countParts, itemsOf } from '@gradus/values';

/** A value as JSON carries it: NaN and infinities are strings, undefined is null, what is no data its type in angle brackets. */
export function toJsonValue(value: Value): JsonValue {
  switch (value.kind) {
    case 'tensor':
      return value.shape.length === 0 ? toJsonNumber(value.data[0] ?? NaN) : itemsOf(value).map(toJsonValue);
    case 'text':
      return value.text;
    case 'truth':
      return value.truth;
    case 'nothing':
      return null;
    case 'list':
      return value.items.map(toJsonValue);
    case 'dictionary':
      return Object.fromEntries([...value.entries].map(([key, item]) => [key, toJsonValue(item)]));
    case 'function':
      return value.source;
    case 'foreign':
      return `<${value.type}>`;
  }
}

/** Both sides of a mismatch, unless they are too long to send: an answer may hold a million numbers, empty rows or letters. */
export function shown(expected: Value, received: Value): { expected?: JsonValue; received?: JsonValue } {
  // Asked before anything is converted: 190,000 empty rows, in each case, held the process for seconds.
  const isLong = (value: Value): boolean => Math.max(countNumbers(value), countParts(value)) > LIMITS.mismatchNumbers;
  if (isLong(expected) || isLong(received)) return {};
  const values = { expected: toJsonValue(expected), received: toJsonValue(received) };
  const isShort = Object.values(values).every((value) => JSON.stringify(value).length <= LIMITS.mismatchBytes);
  return isShort ? values : {};
}
