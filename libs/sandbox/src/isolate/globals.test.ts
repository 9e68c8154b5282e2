import { fromPlain, toPlain } from '@gradus/values';
import { createSandbox } from '../create-sandbox';
import { ISOLATE_GLOBALS } from './globals';

test('the isolate has the globals of the list and no others', async () => {
  await using sandbox = await createSandbox({ spares: 1 });
  const compiled = await sandbox.compile('export const f = () => Reflect.ownKeys(globalThis).map(String).sort();');
  if (compiled.kind !== 'compiled') throw new Error(compiled.kind);
  const outcome = await sandbox.run({
    person: 'ann', program: compiled.program, exports: ['f'], cases: [{ id: 'c', calls: [{ export: 'f', args: [] }] }],
    limits: { cpuSeconds: 2, memoryMiB: 512 }, randomSeed: 1,
  });
  const [one] = outcome.kind === 'ran' ? outcome.cases : [];
  const names = one?.kind === 'returned' ? toPlain(one.outputs[0] ?? fromPlain(null)) : outcome;
  expect(names).toEqual([...ISOLATE_GLOBALS].sort());
});
