import type { Value } from '@gradus/values';
import { OUTPUT_LIMITS } from './output-limits';

/** The longest word that the harness has for what is no plain data. */
const MAX_FOREIGN_WORD = 40;

/** No harness of ours said this: the runner is not to be trusted any more. */
export class ForgedError extends Error {
  readonly code = 'forged';
}

/** @throws ForgedError */
export function insist(holds: boolean, what: string): void {
  if (!holds) throw new ForgedError(`not what a harness says: ${what}`);
}

/**
 * Counts a value as the harness's reader did, outside: whoever breaks out of V8 writes what he likes into the runner's pipe,
 * and a few bytes can be a value of 1e15 rows (`["n",[1e15,0]]`).
 * @throws ForgedError where it is deeper or larger than a call may return
 */
export function measureValue(value: Value): void {
  new Measure().take(value, 0);
}

class Measure {
  private numbers = 0;
  private text = 0;
  private parts = 0;

  take(value: Value, depth: number): void {
    switch (value.kind) {
      case 'tensor':
        return this.takeTensor(value.shape, value.data, depth);
      case 'list':
        return this.takeItems(value.items, depth);
      case 'dictionary':
        for (const key of value.entries.keys()) this.count(0, key.length, 0);
        return this.takeItems(value.entries.values(), depth);
      case 'text':
        return this.count(0, value.text.length, 1);
      case 'foreign':
        insist(value.type.length <= MAX_FOREIGN_WORD, 'a word of its own');
        return this.count(0, 0, 1);
      case 'function':
        return insist(false, 'a function');
      case 'truth':
      case 'nothing':
        return this.count(0, 0, 1);
    }
  }

  private takeTensor(shape: readonly number[], data: Float64Array, depth: number): void {
    insist(depth + shape.length <= OUTPUT_LIMITS.depth, 'so deep a tensor');
    this.count(data.length, 0, 1);
    let rows = 1;
    for (const length of shape.slice(0, -1)) {
      rows *= length;
      this.count(0, 0, rows);
    }
    // The other bits of a NaN could carry something that no comparison sees.
    for (let i = 0; i < data.length; i += 1) if (Number.isNaN(data[i])) data[i] = NaN;
  }

  private takeItems(items: Iterable<Value>, depth: number): void {
    insist(depth < OUTPUT_LIMITS.depth, 'so deep a list');
    this.count(0, 0, 1);
    for (const item of items) this.take(item, depth + 1);
  }

  private count(numbers: number, text: number, parts: number): void {
    this.numbers += numbers;
    this.text += text;
    this.parts += parts;
    insist(this.numbers <= OUTPUT_LIMITS.numbers, 'so many numbers');
    insist(this.text <= OUTPUT_LIMITS.text, 'so much text');
    insist(this.parts <= OUTPUT_LIMITS.parts, 'so many parts');
  }
}
