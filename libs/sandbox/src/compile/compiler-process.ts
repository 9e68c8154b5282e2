/** The process that compiles. Never shared with running code. */
import { type Served, end, serveRequests } from '../bounded/serve';
import { compileSource } from './compile-source';
import type { CompilerAnswer, CompilerRequest } from './compiled';
import { TOO_COMPLEX } from './too-complex';
import { within } from './within';

function handle({ body }: Served): Served {
  // From the pool's side, which is trusted.
  const { source, cpuMs } = body as CompilerRequest;
  return { body: compileOrGiveUp(source, cpuMs), numbers: new Float64Array(0) };
}

function compileOrGiveUp(source: string, cpuMs: number): CompilerAnswer {
  try {
    const compiled = within(cpuMs, () => compileSource(source));
    if (compiled) return compiled.value;
    forget();
    return { kind: 'interrupted' };
  } catch {
    // Nested so deep that the parser ran out of stack; whatever else throws here is caused by the text as well.
    forget();
    return { kind: 'does-not-compile', diagnostics: [TOO_COMPLEX] };
  }
}

/**
 * A parser that was left in the middle keeps what it found out about that text (where a parenthesis begins no arrow function,
 * say) and would apply it to the next person's. Parsing something to its end clears that; if it does not, the process goes.
 */
function forget(): void {
  try {
    warmUp();
  } catch {
    // It was left so that this fails, once.
  }
  if (warmUp() !== asItShouldBe) end();
}

// Both ways, so that the first student does not wait for TypeScript to be compiled, and nothing is loaded later.
const WARM_UP = [
  'export function f<T extends number>(x: T[], { y = 1 }: { y?: number } = {}): number { return x.map((z) => z as number + y)[0]!; }',
  'enum E { A } namespace N { export const b = <number>E.A; } class C { constructor(private c: number) {} } export { N, C };',
  'function (',
];

function warmUp(): string {
  return JSON.stringify(WARM_UP.map(compileSource));
}

const asItShouldBe = warmUp();
for (let i = 0; i < 2; i += 1) warmUp();
within(1000, warmUp);
void serveRequests(handle);
