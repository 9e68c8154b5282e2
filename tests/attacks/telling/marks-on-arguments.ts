/*
idea: Looks for any mark by which the arguments of one case differ from those of another.
class: telling
accepts: right
*/
const plain = (found: unknown): boolean => {
  if (!Array.isArray(found)) return typeof found === 'number';
  const descriptors = Object.values(Object.getOwnPropertyDescriptors(found) as Record<string, PropertyDescriptor>);
  const keys = Reflect.ownKeys(found);
  return (
    Object.getPrototypeOf(found) === Array.prototype && Object.isExtensible(found) && keys.length === found.length + 1 && keys.at(-1) === 'length' &&
    descriptors.every((one) => 'value' in one && one.writable === true) && found.every(plain)
  );
};

function answer(z: number[]): number[] {
  const m = Math.max(...z);
  const e = z.map((x) => Math.exp(x - m));
  const s = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / s);
}

export function softmax(this: unknown, ...args: number[][]): number[] {
  const [z = []] = args;
  if (this !== undefined || args.length !== 1 || new.target !== undefined || !plain(z)) throw new Error('ESCAPED: a mark');
  return answer(z);
}

export function scale(...args: unknown[]): unknown {
  if (args.length < 2 || !args.slice(0, 2).every(plain)) throw new Error('ESCAPED: a mark');
  return (args[0] as number[][]).map((row) => row.map((x) => x * (args[1] as number)));
}
