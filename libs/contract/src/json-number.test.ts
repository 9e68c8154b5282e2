import fc from 'fast-check';
import { fromJsonNumber, toJsonNumber, toJsonText } from './json-number';

test('every number survives JSON, NaN, infinities and -0 included', () => {
  fc.assert(
    fc.property(fc.double(), (x) => expect(fromJsonNumber(JSON.parse(toJsonText(toJsonNumber(x))) as number)).toBe(x)),
  );
});

test('-0 stays -0 in text, inside arrays and records too', () => {
  expect(toJsonText({ a: [-0, 0], b: '-0' })).toBe('{"a":[-0,0],"b":"-0"}');
});
