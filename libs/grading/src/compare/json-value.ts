import { type JsonValue, toJsonNumber } from '@gradus/contract';
import { type Value, itemsOf } from '@gradus/values';

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
