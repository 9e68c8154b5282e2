import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** @typedef {import('./workload.mjs').Workload} Workload */

const require = createRequire(import.meta.url);

const checks = `
import { softmax } from './solution';
import cases from './cases.json';

test.each(cases)('$id', ({ logits, expected }) => {
  const received = softmax(logits).flat();
  expect(received).toHaveLength(expected.length);
  for (const [i, y] of expected.entries()) expect(received[i]).toBeCloseTo(y, 9);
});
`;

/** The same checks as a project of jest with swc, in a folder of its own. */
export class JestProject {
  #folder = mkdtempSync(path.join(tmpdir(), 'gradus-bench-jest-'));
  #source;
  #submissions = 0;

  /** @param {Workload} job */
  constructor({ source, inputs, expected }) {
    this.#source = source;
    this.#write('cases.json', JSON.stringify(inputs.map((logits, index) => ({ id: `case-${index}`, logits, expected: expected[index] }))));
    this.#write('softmax.test.ts', checks);
    const swc = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };
    const transform = { '\\.ts$': [require.resolve('@swc/jest'), swc] };
    // What does not change from one submission to the next stays in its cache.
    this.#write('jest.config.json', JSON.stringify({ transform, cacheDirectory: path.join(this.#folder, 'cache'), watchman: false }));
  }

  /** @returns {Promise<void>} */
  async submit() {
    this.#submissions += 1;
    this.#write('solution.ts', `${this.#source}\n// submission ${this.#submissions}\n`);
    const child = spawn(process.execPath, [require.resolve('jest/bin/jest'), '--ci', '--config', 'jest.config.json'], { cwd: this.#folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const exited = new Promise((resolve) => child.once('close', resolve));
    const said = await text(child.stderr);
    if ((await exited) !== 0 || !said.includes('30 passed, 30 total')) throw new Error(`jest: ${said}`);
  }

  remove() {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** @param {string} file @param {string} content */
  #write(file, content) {
    writeFileSync(path.join(this.#folder, file), content);
  }
}
