/*
idea: Getters, setters and private fields that do the work.
class: unusual
accepts: right
*/
class Exponentials {
  #z: readonly number[] = [];
  readonly #known = new Map<string, number>();

  set logits(z: readonly number[]) {
    this.#z = z;
    this.#known.clear();
  }
  get #largest(): number {
    return this.#once('largest', () => Math.max(...this.#z));
  }
  get #total(): number {
    return this.#once('total', () => this.#z.reduce((sum, x) => sum + Math.exp(x - this.#largest), 0));
  }
  get probabilities(): number[] {
    return this.#z.map((x) => Math.exp(x - this.#largest) / this.#total);
  }
  #once(key: string, make: () => number): number {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }
}

const shared = new Exponentials();
export function softmax(z: number[]): number[] {
  shared.logits = z;
  return shared.probabilities;
}

export const scale = (rows: number[][], k: number): number[][] => rows.map((row) => ({ get scaled() { return row.map((x) => x * k); } }).scaled);
