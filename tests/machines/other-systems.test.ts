import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const SOLUTION = join(ROOT, 'exercises/activations/softmax/solution.ts');

let data = '';
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'gradus-system-'));
});
afterAll(() => rmSync(data, { recursive: true }));

/** The command line on what it takes for a Mac. */
function gradus(...words: string[]): { code: number | null; stdout: string; stderr: string } {
  const args = ['-r', join(__dirname, 'as-darwin.cjs'), join(ROOT, 'apps/cli/dist/main.js'), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, GRADUS_DATA: data, PORT: '0' } });
  return { code: status, stdout, stderr };
}

test('an author on a Mac grades own code, and is told that the walls are few', () => {
  const { code, stdout, stderr } = gradus('grade', 'activations/softmax', SOLUTION, '--json');
  expect({ code, result: JSON.parse(stdout) }).toMatchObject({ code: 0, result: { score: 1, verdict: 'passed' } });
  expect(stderr).toContain('On darwin the isolate and the watchdog are the only walls: run only code that you trust.');
}, 60_000);

test('students are not served from a Mac', () => {
  const { code, stderr } = gradus('serve');
  expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(/^Students are served from Linux alone: .*\n$/) });
}, 60_000);
