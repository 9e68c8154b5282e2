import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourse } from '@gradus/exercise';
import { fixedCells } from '../../apps/cli/src/check/course-table';

const ROOT = join(__dirname, '../..');
const REMEDY = 'npx gradus check --course docs/course.md';

/** A row of a Markdown table as its cells; a vertical line inside a cell is escaped. */
const cellsOf = (row: string): string[] => row.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim());

// What varies with the machine, times and margins, is left out.
test(`docs/course.md is what the exercises are; if not: ${REMEDY}`, () => {
  const rows = readFileSync(join(ROOT, 'docs/course.md'), 'utf8').split('\n').filter((line) => line.startsWith('| ')).slice(1).map(cellsOf);
  const { bundles, problems } = readCourse(join(ROOT, 'exercises'));
  expect(problems).toEqual([]);
  const told = rows.map(([id, exports, solutions, mistakes = '', , tolerance = '']) => [id, exports, solutions, mistakes, tolerance.split(':')[0]]);
  expect(told).toEqual(bundles.map((bundle) => {
    const { mistakes, spec } = bundle;
    return [...fixedCells(bundle), `${mistakes.length}/${mistakes.length}`, `rtol ${spec.tolerance.rtol}, atol ${spec.tolerance.atol}`];
  }));
});
