import fc from 'fast-check';
import { fromJsonNumber, jsonValueSchema, toJsonNumber, toJsonText } from './json-number';

test('every number survives JSON, NaN, infinities and -0 included', () => {
  fc.assert(
    fc.property(fc.double(), (x) => expect(fromJsonNumber(JSON.parse(toJsonText(toJsonNumber(x))) as number)).toBe(x)),
  );
});

test('-0 stays -0 in text, inside arrays and records too', () => {
  expect(toJsonText({ a: [-0, 0], b: '-0' })).toBe('{"a":[-0,0],"b":"-0"}');
});

test('any JSON is a JSON value, and stays as it is', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => expect(JSON.stringify(jsonValueSchema.parse(JSON.parse(text)))).toBe(JSON.stringify(JSON.parse(text)))),
  );
  expect(Object.keys(jsonValueSchema.parse(JSON.parse('{"__proto__":{"__proto__":1},"a":2}')) as object)).toEqual(['__proto__', 'a']);
});

test.each([undefined, NaN, Infinity, 1n, Symbol(), () => 1, [undefined], { a: { b: NaN } }])('%p is no JSON value', (value) => {
  expect(jsonValueSchema.safeParse(value).success).toBe(false);
});
