// What the sandbox of this clone does on the machine that it finds itself on: prints which walls stand, and what became of two programs.
const { createSandbox } = require('../../libs/sandbox/dist/index.js');

const right = 'export function twice(x: number): number { return 2 * x; }';
const endless = 'export function twice(x: number): number { for (;;) x += 1; }';
const scalar = { kind: 'tensor', shape: [], data: Float64Array.of(21) };

/** @param {import('@gradus/sandbox').Sandbox} sandbox @param {string} source */
async function run(sandbox, source) {
  const compiled = await sandbox.compile(source);
  if (compiled.kind !== 'compiled') return compiled.kind;
  const outcome = await sandbox.run({
    person: 'somebody',
    program: compiled.program,
    exports: ['twice'],
    cases: [{ id: 'case', calls: [{ export: 'twice', args: [scalar] }] }],
    limits: { cpuSeconds: 0.3, memoryMiB: 512 },
    randomSeed: 1,
  });
  if (outcome.kind !== 'ran') return outcome.kind;
  const [only] = outcome.cases;
  return only?.kind === 'returned' ? only.outputs.map((output) => ('data' in output ? output.data[0] : null)) : only && 'verdict' in only ? only.verdict : only?.kind;
}

async function main() {
  const strict = process.argv.includes('--strict');
  const sandbox = await createSandbox({ spares: 1, strict });
  try {
    const walls = Object.fromEntries(sandbox.layers.map(({ layer, on, detail }) => [layer, on ? detail : false]));
    return { walls, right: await run(sandbox, right), endless: await run(sandbox, endless), after: await run(sandbox, right) };
  } finally {
    await sandbox.close();
  }
}

main().then(
  (found) => process.stdout.write(JSON.stringify(found)),
  (error) => process.stdout.write(JSON.stringify({ refused: { code: error.code, message: error.message } })),
);
