import { z } from 'zod';

/** A number as JSON carries it: NaN and the infinities are strings. -0 stays -0 in text written by `toJsonText`. */
export const jsonNumberSchema = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity'])]);
export type JsonNumber = z.infer<typeof jsonNumberSchema>;

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * Anything that JSON carries, left as it is: zod's own records leave out a key `__proto__`, which in a student's answer is a key
 * like any other.
 */
export const jsonValueSchema = z.unknown().refine(isJsonValue, 'not a JSON value') as unknown as z.ZodType<JsonValue>; // `refine` proves it

function isJsonValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return value === null || typeof value === 'string' || typeof value === 'boolean';
  return Object.values(value).every(isJsonValue);
}

/** The number that JSON carries for `value`. */
export function toJsonNumber(value: number): JsonNumber {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Infinity) return 'Infinity';
  if (value === -Infinity) return '-Infinity';
  return value;
}

/** The inverse of `toJsonNumber`. */
export function fromJsonNumber(value: JsonNumber): number {
  return typeof value === 'number' ? value : Number(value);
}

/** JSON text in which -0 is written as -0; JSON.stringify alone writes 0. JSON.parse reads it back as -0. */
export function toJsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_key, item: unknown) => (Object.is(item, -0) ? rawMinusZero : item), indent);
}

// JSON.rawJSON is in Node 22 and in Chromium, but not yet in TypeScript's library.
const rawMinusZero: unknown = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON('-0');
