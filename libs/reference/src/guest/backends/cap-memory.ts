/** 384 MiB: what tensors may hold on WebAssembly. isolated-vm's memoryLimit does not count this memory. */
export const MEMORY_PAGES = 6144;
export const PAGE_BYTES = 65_536;

const HEADER_BYTES = 8;
const MEMORY_SECTION = 5;

/**
 * The same WebAssembly module with this maximum of its one memory. Binary format: WebAssembly Core Specification, §5.5.
 * @throws Error if the module has not one memory, with a maximum, that starts below it
 */
export function capMemory(module: Uint8Array, maximumPages: number): Uint8Array {
  let at = HEADER_BYTES;
  while (at < module.length) {
    const size = readNumber(module, at + 1);
    const end = size.next + size.value;
    if (module[at] === MEMORY_SECTION) {
      const content = cappedMemory(module.subarray(size.next, end), maximumPages);
      return Uint8Array.from([...module.subarray(0, at + 1), ...writeNumber(content.length), ...content, ...module.subarray(end)]);
    }
    at = end;
  }
  throw new Error('the module declares no memory');
}

/** The content of the memory section: how many, then for each a flag, the minimum and, where the flag is 1, the maximum. */
function cappedMemory(content: Uint8Array, maximumPages: number): number[] {
  const [count, flag] = content;
  if (count !== 1 || flag !== 1) throw new Error('not one memory with a maximum that is not shared');
  const minimum = readNumber(content, 2);
  if (minimum.value > maximumPages) throw new Error(`the memory starts with ${minimum.value} pages, more than ${maximumPages}`);
  return [1, 1, ...writeNumber(minimum.value), ...writeNumber(maximumPages)];
}

/** LEB128, unsigned. */
function readNumber(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let at = start, factor = 1; ; at += 1, factor *= 128) {
    const byte = bytes[at];
    if (byte === undefined) throw new Error('the module ends too early');
    value += (byte % 128) * factor;
    if (byte < 128) return { value, next: at + 1 };
  }
}

function writeNumber(value: number): number[] {
  return value < 128 ? [value] : [128 + (value % 128), ...writeNumber(Math.floor(value / 128))];
}
