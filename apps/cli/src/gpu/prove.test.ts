import { proofIn } from './prove';
import type { Ended } from './run-program';

const ended = (more: Partial<Extract<Ended, { kind: 'ended' }>>): Ended => ({ kind: 'ended', code: 0, killedBy: null, out: '', said: '', ...more });
const answer = (product: unknown, more: object = {}): Ended =>
  ended({ out: `noise\n${JSON.stringify({ product, isUsingGpuDevice: false, tensorflow: '2.18.1', ...more })}\n` });

test('a right product proves the installation', () => {
  expect(proofIn(answer([19, 22, 43, 50]))).toEqual({ isUsingGpuDevice: false, tensorflow: '2.18.1' });
});

test.each<[string, Ended, string, RegExp]>([
  ['a wrong number', answer([19, 22, 43, 50.5]), 'wrong-answer', /19, 22, 43, 50\.5, not to 19, 22, 43, 50/],
  ['too few numbers', answer([19, 22, 43]), 'wrong-answer', /not to 19/],
  ['not a number', answer([19, 22, 43, null]), 'wrong-answer', /does not answer/],
  ['a field more', answer([19, 22, 43, 50], { more: 1 }), 'wrong-answer', /does not answer/],
  ['no JSON', ended({ out: 'hello' }), 'wrong-answer', /does not answer/],
  ['silence', ended({}), 'wrong-answer', /does not answer/],
  ['no end', { kind: 'stopped' }, 'timed-out', /within 5 minutes/],
  ['a symbol that is not there', ended({ code: 1, said: 'Error: /a/tfjs_binding.node: undefined symbol: TF_NewTensor\n' }), 'does-not-load', /lacks TF_NewTensor.*2\.12 to 2\.21/],
  ['a newer glibc', ended({ code: 1, said: "Error: /lib/libc.so.6: version `GLIBC_2.99' not found (required by /a/b.so)" }), 'does-not-load', /needs GLIBC_2\.99.*older TensorFlow/],
  ['a newer libstdc++', ended({ code: 1, said: "Error: libstdc++.so.6: version `GLIBCXX_3.4.99' not found" }), 'does-not-load', /needs GLIBCXX_3\.4\.99/],
  ['a library that is not found', ended({ code: 1, said: 'Error: libcudart.so.12: cannot open shared object file: No such file' }), 'does-not-load', /needs libcudart\.so\.12.*LD_LIBRARY_PATH/],
  ['a package that is not found', ended({ code: 1, said: "Error: Cannot find module '@tensorflow/tfjs'\n  at" }), 'does-not-load', /needs @tensorflow\/tfjs.*npm ci/],
  ['an instruction that is unknown here', ended({ code: null, killedBy: 'SIGILL' }), 'does-not-load', /instructions/],
  ['a crash', ended({ code: null, killedBy: 'SIGSEGV' }), 'does-not-load', /ended by SIGSEGV/],
  ['anything else', ended({ code: 1, said: 'a\nTypeError: x is not a function\n    at y' }), 'does-not-load', /TypeError: x is not a function/],
])('%s is refused', (_, outcome, code, message) => {
  expect(() => proofIn(outcome)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
});
