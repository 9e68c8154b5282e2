/** The process that compiles. Never shared with running code. */
import { type Served, serveRequests } from '../bounded/serve';
import { compileSource } from './compile-source';

function handle({ body }: Served): Served {
  // From the sandbox, which sends nothing but a string.
  return { body: compileSource(body as string), numbers: new Float64Array(0) };
}

// Both ways once, so that the first student does not wait for TypeScript to be compiled, and nothing is loaded later.
const WARM_UP = [
  'export function f<T extends number>(x: T[], { y = 1 }: { y?: number } = {}): number { return x.map((z) => z as number + y)[0]!; }',
  'enum E { A } namespace N { export const b = <number>E.A; } class C { constructor(private c: number) {} } export { N, C };',
  'function (',
];
for (const source of [...WARM_UP, ...WARM_UP, ...WARM_UP]) compileSource(source);
void serveRequests(handle);
