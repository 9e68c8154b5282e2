import { refusalOf } from './refusal';

const program = { code: 'one\ntwo\nthree' };

test('the place leaves the message', () => {
  expect(refusalOf("Identifier 'a' has already been declared [solution.ts:2:5]", program)).toEqual({
    line: 2, column: 5, endLine: 2, endColumn: 6, code: 'syntax', severity: 'error', message: "Identifier 'a' has already been declared",
  });
});

test('a message without a place is shown at the start', () => {
  expect(refusalOf('imports are not available', program)).toMatchObject({ line: 1, column: 1, message: 'imports are not available' });
});

// `export { a as "   …" }` twice; at the square of its length this is beyond the test's time.
test('a name of blanks is read at once', () => {
  const start = performance.now();
  expect(refusalOf(`Duplicate export of '${' '.repeat(200_000)}' [solution.ts:3:9]`, program)).toMatchObject({ line: 3, column: 9 });
  expect(performance.now() - start).toBeLessThan(1000);
});
