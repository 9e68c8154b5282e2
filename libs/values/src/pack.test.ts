import fc from 'fast-check';
import { UnpackError, pack, unpack } from './pack';
import { fromPlain, toPlain } from './plain';

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.array(fc.double(), { maxLength: 5 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

test('every value comes back as it went, NaN, infinities and -0 included', () => {
  fc.assert(fc.property(plain, (value) => expect(unpack(pack(fromPlain(value)))).toEqual(fromPlain(value))));
});

test('plain data comes back as it went', () => {
  fc.assert(fc.property(plain, (value) => expect(toPlain(fromPlain(value))).toEqual(value)));
});

test.each([
  ['no JSON', '[', []],
  ['an unknown tag', '["q"]', []],
  ['a negative length', '["n",[-1]]', []],
  ['more numbers than there are', '["n",[3]]', [1, 2]],
  ['a length that overflows', '["n",[9007199254740991,9007199254740991]]', [1]],
  ['numbers left over', '["n",[1]]', [1, 2]],
  ['a record without keys', '["d",[[1,["z"]]]]', []],
])('forged bytes are refused: %s', (_, skeleton, numbers) => {
  expect(() => unpack({ skeleton, numbers: Float64Array.from(numbers) })).toThrow(UnpackError);
});

test('a skeleton deeper than allowed is refused', () => {
  const skeleton = '["l",['.repeat(40) + '["z"]' + ']]'.repeat(40);
  expect(() => unpack({ skeleton, numbers: new Float64Array(0) })).toThrow('too deep');
});
