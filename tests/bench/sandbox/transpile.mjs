import ts from 'typescript';
import { quantile } from '../measure.mjs';
import { atMost } from './figures.mjs';
import { withSandbox } from './with-sandbox.mjs';
import { source } from './workload.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */

/** V8 compiles the compiler while it is used. */
const WARM_UP = 400;
const COUNT = 300;

/** @param {() => Promise<number> | number} once */
async function repeat(once) {
  const ms = [];
  for (let i = 0; i < WARM_UP + COUNT; i += 1) ms.push(await once());
  return ms.slice(WARM_UP);
}

function transpileHere() {
  const started = performance.now();
  ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  return performance.now() - started;
}

/** TypeScript to JavaScript, in a process of its own. @returns {Promise<Figure[]>} */
export async function transpileFigures() {
  const own = await withSandbox({ spares: 0 }, (sandbox) =>
    repeat(async () => {
      const compiled = await sandbox.compile(source);
      if (compiled.kind !== 'compiled') throw new Error(compiled.kind);
      return compiled.compileMs;
    }),
  );
  const there = await repeat(transpileHere);
  const lines = source.trimEnd().split('\n').length;
  const beside = (/** @type {number} */ share) => ({ name: 'ts.transpileModule, in-process', value: quantile(there, share) });
  return [
    { what: `${lines} lines, to the compiler and back: p50`, value: quantile(own, 0.5), unit: 'ms', beside: beside(0.5), target: atMost(1) },
    { what: `${lines} lines, to the compiler and back: p95`, value: quantile(own, 0.95), unit: 'ms', beside: beside(0.95) },
  ];
}
