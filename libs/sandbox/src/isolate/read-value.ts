/**
 * Reads a student's result into data, in the harness's realm. The result is hostile: its getters and traps may run code, answer
 * otherwise the second time, or never end (then the call's deadline holds). So each property is read once, nothing is iterated
 * or converted before its type is known, every test is one of this realm's own built-ins, and everything counts against a cap.
 */
import { type Value, joinItems, scalar } from '@gradus/values';


/** What one result may hold. */
export interface ReadLimits {
  readonly numbers: number;
  readonly depth: number;
  /** UTF-16 units of all strings and keys. */
  readonly text: number;
  /** Rows, records, strings and whatever else is not a number of a tensor. */
  readonly parts: number;
}

const TypedArrayPrototype: unknown = Object.getPrototypeOf(Uint8Array.prototype);
const tagOfTypedArray = getterOf(TypedArrayPrototype, Symbol.toStringTag);
const lengthOfTypedArray = getterOf(TypedArrayPrototype, 'length');

export class ValueReader {
  private numbers = 0;
  private text = 0;
  private parts = 0;
  private excess: string | undefined;

  constructor(
    private readonly objectPrototype: unknown,
    private readonly limits: ReadLimits,
  ) {}

  /** Why reading was given up, if it was: asked of the reader, since what it throws is not to be looked at. */
  get exceeded(): string | undefined {
    return this.excess;
  }

  /** @throws where the result is too large, and whatever a getter or trap throws */
  read(value: unknown, depth = 0): Value {
    switch (typeof value) {
      case 'number':
        this.count(1, 0);
        return scalar(value);
      case 'string':
        this.count(0, value.length);
        return { kind: 'text', text: value };
      case 'boolean':
        this.count(0, 0);
        return { kind: 'truth', truth: value };
      case 'undefined':
        this.count(0, 0);
        return { kind: 'nothing', nothing: 'undefined' };
      case 'object':
        return value === null ? { kind: 'nothing', nothing: 'null' } : this.readObject(value, depth);
      case 'bigint':
        return this.foreign('BigInt');
      default:
        return this.foreign(typeof value);
    }
  }

  private readObject(value: object, depth: number): Value {
    if (depth >= this.limits.depth) this.giveUp(`deeper than ${this.limits.depth}`);
    if (Array.isArray(value)) return this.readArray(value, depth);
    const tag: unknown = Reflect.apply(tagOfTypedArray, value, []);
    if (typeof tag === 'string') return this.readTypedArray(value, tag);
    const prototype = Reflect.getPrototypeOf(value);
    if (prototype === null || prototype === this.objectPrototype) return this.readRecord(value, depth);
    return this.foreign(typeWord(value));
  }

  private readArray(array: readonly unknown[], depth: number): Value {
    const length: unknown = array.length;
    // A proxy of an array may say anything.
    if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) return this.foreign('array of no length');
    if (length > this.limits.numbers) this.giveUp(`${length} elements`);
    const data = new Float64Array(length);
    for (let i = 0; i < length; i += 1) {
      const item = array[i];
      if (typeof item !== 'number') return this.readMixed({ array, length, data, first: i, item, depth });
      data[i] = item;
    }
    this.count(length, 0);
    return { kind: 'tensor', shape: [length], data };
  }

  /** The first `first` items were numbers and are in `data`; `item` is the next, already read. */
  private readMixed({ array, length, data, first, item, depth }: MixedArray): Value {
    const items: Value[] = Array.from(data.subarray(0, first), (x) => this.read(x));
    for (let i = first; i < length; i += 1) {
      const next = i === first ? item : array[i];
      items.push(this.isHole(array, i, next) ? this.foreign('hole') : this.read(next, depth + 1));
    }
    return joinItems(items);
  }

  private isHole(array: readonly unknown[], position: number, item: unknown): boolean {
    return item === undefined && Reflect.getOwnPropertyDescriptor(array, String(position)) === undefined;
  }

  private readTypedArray(view: object, tag: string): Value {
    if (tag.startsWith('Big')) return this.foreign(tag);
    const length: unknown = Reflect.apply(lengthOfTypedArray, view, []);
    if (typeof length !== 'number') return this.foreign(tag);
    this.count(length, 0);
    const data = new Float64Array(length);
    // It has the internal slots of a typed array, as its tag showed, so this copies and calls nothing.
    data.set(view as Float64Array);
    return { kind: 'tensor', shape: [length], data };
  }

  private readRecord(record: object, depth: number): Value {
    const entries = new Map<string, Value>();
    for (const key of Reflect.ownKeys(record)) {
      if (typeof key !== 'string') continue;
      const descriptor = Reflect.getOwnPropertyDescriptor(record, key);
      if (!descriptor?.enumerable) continue;
      this.count(0, key.length);
      entries.set(key, 'value' in descriptor ? this.read(descriptor.value, depth + 1) : this.foreign('getter'));
    }
    return { kind: 'dictionary', entries };
  }

  private giveUp(excess: string): never {
    this.excess = excess;
    throw new Error(excess);
  }

  private foreign(type: string): Value {
    this.count(0, 0);
    return { kind: 'foreign', type };
  }

  private count(numbers: number, text: number): void {
    this.parts += 1;
    this.numbers += numbers;
    this.text += text;
    if (this.numbers > this.limits.numbers) this.giveUp(`more than ${this.limits.numbers} numbers`);
    if (this.text > this.limits.text) this.giveUp(`more than ${this.limits.text} characters of text`);
    if (this.parts > this.limits.parts) this.giveUp(`more than ${this.limits.parts} parts`);
  }
}

interface MixedArray {
  readonly array: readonly unknown[];
  readonly length: number;
  readonly data: Float64Array;
  readonly first: number;
  readonly item: unknown;
  readonly depth: number;
}

/** Built-ins that throw unless their receiver is what they are for: they cannot be lied to, not by a proxy either. */
const BRANDS: ReadonlyArray<readonly [string, () => unknown]> = [
  ['boxed Number', Number.prototype.valueOf],
  ['boxed String', String.prototype.valueOf],
  ['boxed Boolean', Boolean.prototype.valueOf],
  ['Date', Date.prototype.valueOf],
  ['Map', getterOf(Map.prototype, 'size')],
  ['Set', getterOf(Set.prototype, 'size')],
  ['ArrayBuffer', getterOf(ArrayBuffer.prototype, 'byteLength')],
  ['DataView', getterOf(DataView.prototype, 'byteLength')],
];

function typeWord(value: object): string {
  const brand = BRANDS.find(([, test]) => passes(test, value));
  return brand?.[0] ?? 'object of a class';
}

function passes(test: () => unknown, value: object): boolean {
  try {
    Reflect.apply(test, value, []);
    return true;
  } catch {
    return false;
  }
}

function getterOf(target: unknown, key: PropertyKey): () => unknown {
  const getter = Object.getOwnPropertyDescriptor(target, key)?.get;
  if (!getter) throw new TypeError(`no getter ${String(key)}`);
  return getter;
}
