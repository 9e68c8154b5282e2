import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { resultSchema } from './result';
import { verdictSchema } from './verdict';

const FOLDER = join(__dirname, '../fixtures');
const read = (verdict: string): unknown => JSON.parse(readFileSync(join(FOLDER, `${verdict}.json`), 'utf8'));

test('there is one fixture per verdict', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(verdictSchema.options.map((verdict) => `${verdict}.json`).sort());
});

test.each(verdictSchema.options)('the fixture of %s is a result of that verdict', (verdict) => {
  expect(resultSchema.parse(read(verdict))).toMatchObject({ verdict });
});
