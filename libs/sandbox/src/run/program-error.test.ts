import type { Program } from '../sandbox';
import { programError } from './program-error';

const PROGRAM: Program = { code: 'one\ntwo\nthree' };
const errorOf = (fields: object): unknown => programError({ name: 'Error', message: '', stack: '', ...fields }, PROGRAM);

test.each<[string, string, string]>([
  ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ['NUL', 'a\u0000b', 'a\u0000b'],
  ['a pair', '😀', '😀'],
  ['letters of two bytes', 'é'.repeat(3000), 'é'.repeat(1024)],
  ['a letter at the cut', `${'x'.repeat(2047)}é`, 'x'.repeat(2047)],
  ['a pair at the cut', `${'x'.repeat(2045)}😀`, 'x'.repeat(2045)],
])('a message may hold %s', (_, message, expected) => {
  expect(errorOf({ message })).toEqual({ name: 'Error', message: expected });
});

test('a name is short', () => {
  expect(errorOf({ name: 'N'.repeat(1000) })).toEqual({ name: 'N'.repeat(100), message: '' });
});

test.each<[string, string, object]>([
  ['in the text', 'at f (solution.ts:3:2)\nat g (solution.ts:1:1)', { line: 3, column: 2 }],
  ['in code made in the text', 'at eval (eval at f (solution.ts:2:5), <anonymous>:1:1)', { line: 2, column: 5 }],
  ['below the last line', 'at solution.ts:4:1', {}],
  ['of forged numbers', 'at solution.ts:0:0', {}],
  ['that is none', 'at softmax', {}],
])('a place %s is told only where it is one', (_, stack, place) => {
  expect(errorOf({ stack })).toEqual({ name: 'Error', message: '', ...place });
});
