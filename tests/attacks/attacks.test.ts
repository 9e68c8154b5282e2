import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Job, type Sandbox, createSandbox } from '@gradus/sandbox';
import { type Attempt, attempt, verdictOf } from './attempt';

/** Every hostile program of these folders, with the verdicts that its header allows. */
interface Attack {
  readonly name: string;
  readonly accepts: readonly string[];
  readonly source: string;
}

const attacks = readdirSync(__dirname).filter((entry) => statSync(join(__dirname, entry)).isDirectory()).flatMap(attacksOf);

function attacksOf(folder: string): Attack[] {
  return readdirSync(join(__dirname, folder)).map((file) => {
    const source = readFileSync(join(__dirname, folder, file), 'utf8');
    const accepts = /^accepts: (.*)$/m.exec(source)?.[1]?.split(', ');
    if (!accepts) throw new Error(`${folder}/${file} has no line "accepts:"`);
    return { name: `${folder}/${file}`, accepts, source };
  });
}

const HONEST = readFileSync(join(__dirname, 'honest.ts'), 'utf8');
// Long enough for a bomb to fill the memory, short where it is the time that ends it.
const limitsOf = (name: string): Job['limits'] => ({ cpuSeconds: name.startsWith('time/') ? 0.3 : 1.5, memoryMiB: 512 });

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ spares: 1 });
});
afterAll(() => sandbox.close());

describe('a hostile program gets its verdict, and nobody after it suffers', () => {
  test.each(attacks)('$name', async ({ name, accepts, source }) => {
    const attacked = await attempt(sandbox, { person: name, source, limits: limitsOf(name) });
    expect(accepts).toContain(verdictOf(attacked));
    expect(JSON.stringify(attacked)).not.toContain('ESCAPED');
    const after: Attempt[] = await Promise.all(
      [name, 'somebody else'].map((person) => attempt(sandbox, { person, source: HONEST, limits: limitsOf('') })),
    );
    expect(after.map(verdictOf)).toEqual(['right', 'right']);
  }, 30_000);
});

test('there are attacks of every class', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(40);
});
