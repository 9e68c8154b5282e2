import { capMemory, PAGE_BYTES } from './cap-memory';

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const CUSTOM_SECTION = [0, 3, 1, 0x61, 7];
/** (export "m" (memory 0)) */
const EXPORT_SECTION = [7, 5, 1, 1, 0x6d, 2, 0];

function moduleWith(memorySection: readonly number[]): Uint8Array {
  return Uint8Array.from([...HEADER, ...memorySection, ...EXPORT_SECTION, ...CUSTOM_SECTION]);
}

describe('a module whose memory is capped', () => {
  // One page at the start, 65,536 (4 GiB) at most: as emscripten writes it.
  const capped = capMemory(moduleWith([5, 6, 1, 1, 1, 0x80, 0x80, 4]), 300);

  it('is a module that grows to the cap and not beyond', () => {
    const memory = memoryOf(capped);
    expect(memory.buffer.byteLength).toBe(PAGE_BYTES);
    memory.grow(299);
    expect(memory.buffer.byteLength).toBe(300 * PAGE_BYTES);
    expect(() => memory.grow(1)).toThrow(/Maximum memory size exceeded|failed to grow/i);
  });

  it('keeps every other byte', () => {
    expect([...capped]).toEqual([...HEADER, 5, 5, 1, 1, 1, 0xac, 2, ...EXPORT_SECTION, ...CUSTOM_SECTION]);
  });
});

it.each([
  ['no memory', []],
  ['two memories', [5, 5, 2, 0, 1, 0, 1]],
  ['a memory without a maximum', [5, 3, 1, 0, 1]],
  ['a shared memory', [5, 4, 1, 3, 1, 2]],
  ['a memory that starts above the cap', [5, 5, 1, 1, 0xad, 2, 0x7f]],
  ['a section that is cut off', [5, 4, 1, 1, 0x80]],
])('%s is refused', (_name, section) => {
  expect(() => capMemory(Uint8Array.from([...HEADER, ...section]), 300)).toThrow(/memory|too early/);
});

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

function memoryOf(module: Uint8Array): Memory {
  const { Module, Instance } = Reflect.get(globalThis, 'WebAssembly');
  return new Instance(new Module(module)).exports.m as Memory;
}
