/** The process that compiles. Never shared with running code. */
import { type Served, serveRequests } from '../bounded/serve';
import { type Compiled, compileSource } from './compile-source';
import { TOO_COMPLEX } from './too-complex';

function handle({ body }: Served): Served {
  return { body: compileOrGiveUp(String(body)), numbers: new Float64Array(0) };
}

function compileOrGiveUp(source: string): Compiled {
  try {
    return compileSource(source);
  } catch (error) {
    // Nested so deep that the parser ran out of stack; whatever else throws here is caused by the text as well.
    const message = error instanceof RangeError ? TOO_COMPLEX.message : `${TOO_COMPLEX.message} (${String(error).slice(0, 200)})`;
    return { kind: 'does-not-compile', diagnostics: [{ ...TOO_COMPLEX, message }] };
  }
}

// Both ways once, so that the first student does not wait for TypeScript to be compiled, and nothing is loaded later.
const WARM_UP = [
  'export function f<T extends number>(x: T[], { y = 1 }: { y?: number } = {}): number { return x.map((z) => z as number + y)[0]!; }',
  'enum E { A } namespace N { export const b = <number>E.A; } class C { constructor(private c: number) {} } export { N, C };',
  'function (',
];
for (const source of [...WARM_UP, ...WARM_UP, ...WARM_UP]) compileSource(source);
void serveRequests(handle);
