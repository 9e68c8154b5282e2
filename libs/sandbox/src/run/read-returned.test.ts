import { ForgedError } from './measure-value';
import { OUTPUT_LIMITS } from './output-limits';
import { readReturned } from './read-returned';

const read = (skeleton: string, numbers: Float64Array = new Float64Array(0)): ReturnType<typeof readReturned> =>
  readReturned(
    { kind: 'returned', outputs: [{ skeleton, numbers: numbers.length }], changed: [], console: [], timeMs: 1 },
    numbers,
    { id: 'a', calls: [{ export: 'f', args: [] }] },
  );

test.each([
  ['empty records, as many as there may be', `["l",[${Array(OUTPUT_LIMITS.parts - 1).fill('["d",[]]').join()}]]`],
  ['records of one key', `["l",[${Array(24_999).fill('["d",[["k",["z"]]]]').join()}]]`],
  ['text of escapes', `["s","${'\\u0000'.repeat(OUTPUT_LIMITS.text)}"]`],
  ['text of brackets', `["s","${'['.repeat(OUTPUT_LIMITS.text)}"]`],
])('%s are read', (_, skeleton) => {
  expect(read(skeleton).outputs).toHaveLength(1);
});

test('a million numbers are read', () => {
  const [output] = read('["n",[1000,1000]]', new Float64Array(1e6)).outputs;
  expect(output?.kind === 'tensor' && output.shape).toEqual([1000, 1000]);
});

// Ten megabytes of them would take a second to parse.
test('a skeleton of more lists than any output has is not even parsed', () => {
  expect(() => read(`["l",[${Array(500_000).fill('[]').join()}]]`)).toThrow(ForgedError);
});
