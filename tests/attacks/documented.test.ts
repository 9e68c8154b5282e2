import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const text = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

/** What stands in backticks and looks like a path: below the project, its tests, or the sandbox's sources. */
const paths = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)].map((match) => match[1] ?? '');

test('every test and attack that the description of the walls names is there', () => {
  expect(paths.length).toBeGreaterThan(10);
  const places = ['', 'tests', 'libs/sandbox/src'];
  expect(paths.filter((path) => !places.some((place) => existsSync(join(ROOT, place, path))))).toEqual([]);
});

test('every test that it names by its title is there', () => {
  const tests = readFileSync(join(ROOT, 'libs/sandbox/src/bounded/bounded-process.test.ts'), 'utf8');
  const titles = [...text.matchAll(/"((?:in namespaces|a user|a process)[^"…]*)/g)].map((match) => (match[1] ?? '').trim());
  expect(titles.length).toBeGreaterThan(2);
  expect(titles.filter((title) => !tests.includes(title))).toEqual([]);
});
