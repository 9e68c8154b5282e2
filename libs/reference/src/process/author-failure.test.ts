import { failureOf } from './author-failure';

function thrownWith(stack: string): Error {
  const error = new Error('x');
  error.stack = stack;
  return error;
}

describe('failureOf', () => {
  it('reads the place from the stack', () => {
    expect(failureOf(thrownWith('Error: x\n    at reference.ts:3:14'), 'reference.ts')).toEqual({ file: 'reference.ts', line: 3, column: 14, message: 'Error: x' });
  });

  it.each(['0', `1${'0'.repeat(30)}`])('takes no line %s that an author wrote', (line) => {
    expect(failureOf(thrownWith(`at reference.ts:${line}:1`), 'reference.ts')).toEqual({ file: 'reference.ts', message: 'Error: x' });
  });

  it('takes no column that is none', () => {
    expect(failureOf(thrownWith('at reference.ts:1:0'), 'reference.ts')).toEqual({ file: 'reference.ts', line: 1, message: 'Error: x' });
  });
});
