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
  /** Arrays, records, strings and whatever else is not a number of an array of numbers. */
  readonly parts: number;
}

/** What tells data from objects of classes in the student's realm. */
export interface Prototypes {
  readonly objectPrototype: unknown;
  readonly promisePrototype: unknown;
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
    private readonly prototypes: Prototypes,
    private readonly limits: ReadLimits,
  ) {}

  /** Why reading was given up, if it was: asked of the reader, since what it throws is not to be looked at. */
  get exceeded(): string | undefined {
    return this.excess;
  }

  /** @throws where the result is too large, and whatever a getter or trap throws */
  read(value: unknown, depth = 0): Value {
    this.count({ parts: 1 });
    switch (typeof value) {
      case 'number':
        this.count({ numbers: 1 });
        return scalar(withoutPayload(value));
      case 'string':
        this.count({ text: value.length });
        return { kind: 'text', text: value };
      case 'boolean':
        return { kind: 'truth', truth: value };
      case 'undefined':
        return { kind: 'nothing', nothing: 'undefined' };
      case 'object':
        return value === null ? { kind: 'nothing', nothing: 'null' } : this.readObject(value, depth);
      case 'bigint':
        return foreign('BigInt');
      default:
        return foreign(typeof value);
    }
  }

  private readObject(value: object, depth: number): Value {
    if (depth >= this.limits.depth) this.giveUp(`deeper than ${this.limits.depth}`);
    if (Array.isArray(value)) return this.readArray(value, depth);
    const tag: unknown = Reflect.apply(tagOfTypedArray, value, []);
    if (typeof tag === 'string') return this.readTypedArray(value, tag);
    const prototype = Reflect.getPrototypeOf(value);
    if (prototype === null || prototype === this.prototypes.objectPrototype) return this.readRecord(value, depth);
    if (prototype === this.prototypes.promisePrototype) return foreign('Promise inside (await it)');
    return foreign(typeWord(value));
  }

  private readArray(array: readonly unknown[], depth: number): Value {
    const length: unknown = array.length;
    // A proxy of an array may say anything.
    if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) return foreign('array of no length');
    // Before any memory is taken for it.
    if (length > this.limits.numbers) this.giveUp(`more than ${this.limits.numbers} elements`);
    let data = new Float64Array(0);
    for (let i = 0; i < length; i += 1) {
      const item = array[i];
      // Not for an array that begins with something else: they may be nested.
      if (i === 0 && typeof item === 'number') data = new Float64Array(length);
      if (typeof item !== 'number') return this.readMixed({ array, length, data, first: i, item, depth });
      data[i] = withoutPayload(item);
    }
    this.count({ numbers: length });
    return { kind: 'tensor', shape: [length], data };
  }

  /** The first `first` items were numbers and are in `data`; `item` is the next, already read. */
  private readMixed({ array, length, data, first, item, depth }: MixedArray): Value {
    const items: Value[] = Array.from(data.subarray(0, first), (x) => this.read(x));
    for (let i = first; i < length; i += 1) {
      const next = i === first ? item : array[i];
      items.push(this.isHole(array, i, next) ? this.unread('hole') : this.read(next, depth + 1));
    }
    return joinItems(items);
  }

  private isHole(array: readonly unknown[], position: number, item: unknown): boolean {
    return item === undefined && Reflect.getOwnPropertyDescriptor(array, String(position)) === undefined;
  }

  private readTypedArray(view: object, tag: string): Value {
    if (tag.startsWith('Big')) return foreign(tag);
    const length: unknown = Reflect.apply(lengthOfTypedArray, view, []);
    if (typeof length !== 'number') return foreign(tag);
    this.count({ numbers: length });
    const data = new Float64Array(length);
    // It has the internal slots of a typed array, as its tag showed, so this copies and calls nothing. It would throw where the
    // memory is gone, as it may be by then; then there is no element either.
    if (length > 0) data.set(view as Float64Array);
    for (let i = 0; i < length; i += 1) data[i] = withoutPayload(data[i] ?? NaN);
    return { kind: 'tensor', shape: [length], data };
  }

  private readRecord(record: object, depth: number): Value {
    const entries = new Map<string, Value>();
    for (const key of Reflect.ownKeys(record)) {
      if (typeof key !== 'string') continue;
      const descriptor = Reflect.getOwnPropertyDescriptor(record, key);
      if (!descriptor?.enumerable) continue;
      this.count({ text: key.length });
      entries.set(key, 'value' in descriptor ? this.read(descriptor.value, depth + 1) : this.unread('getter'));
    }
    return { kind: 'dictionary', entries };
  }

  private giveUp(excess: string): never {
    this.excess = excess;
    throw new Error(excess);
  }

  /** What is known without reading it. */
  private unread(type: 'hole' | 'getter'): Value {
    this.count({ parts: 1 });
    return foreign(type);
  }

  private count({ numbers = 0, text = 0, parts = 0 }: { readonly numbers?: number; readonly text?: number; readonly parts?: number }): void {
    this.numbers += numbers;
    this.text += text;
    this.parts += parts;
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
const BRANDS: ReadonlyArray<readonly [string, (...none: never[]) => unknown]> = [
  ['boxed Number', Number.prototype.valueOf],
  ['boxed String', String.prototype.valueOf],
  ['boxed Boolean', Boolean.prototype.valueOf],
  ['Date', Date.prototype.valueOf],
  ['Map', getterOf(Map.prototype, 'size')],
  ['Set', getterOf(Set.prototype, 'size')],
  ['boxed BigInt', BigInt.prototype.valueOf],
  ['boxed symbol', Symbol.prototype.valueOf],
  ['WeakMap', WeakMap.prototype.has],
  ['WeakSet', WeakSet.prototype.has],
  ['WeakRef', WeakRef.prototype.deref],
  ['RegExp', getterOf(RegExp.prototype, 'source')],
  ['ArrayBuffer', getterOf(ArrayBuffer.prototype, 'byteLength')],
  ['DataView', getterOf(DataView.prototype, 'byteLength')],
];

function typeWord(value: object): string {
  const brand = BRANDS.find(([, test]) => passes(test, value));
  return brand?.[0] ?? 'object of a class, no plain record';
}

function foreign(type: string): Value {
  return { kind: 'foreign', type };
}

/** The other bits of a NaN could carry something out that no comparison sees. */
function withoutPayload(x: number): number {
  return Number.isNaN(x) ? NaN : x;
}

function passes(test: (...none: never[]) => unknown, value: object): boolean {
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
