import type { Result } from '@gradus/contract';
import * as fc from 'fast-check';
import { Classroom, DATABASES, type TestDatabase, someResult } from '../databases.fixture';
import { Store } from '../store';

jest.setTimeout(60_000);

/** Any UTF-16 there is: PostgreSQL's text takes neither NUL nor half of a pair. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 20 });
const UNUSUAL = ['\0', '\ud800', '\udc00\ud800', 'a\u2028b\\u0000', '\ufeff', '😀', '"\\', '</script>'];

/** A result in which a program's text stands wherever one can stand. */
function resultWith(text: string): Result {
  const localised = { pt: text, en: text };
  const mismatch = {
    path: `out.${text}`, check: 'close' as const, expectedShape: null, receivedShape: null, differing: 1, total: 1,
    first: { index: [], expected: text, received: text }, message: localised, expected: { [text]: [text] }, received: { [text]: [text], [`${text}x`]: { [text]: null } },
  };
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  return {
    ...someResult(),
    message: localised,
    diagnostics: [{ ...place, code: text, severity: 'error', message: text }],
    groups: [{
      id: 'easy', title: localised, step: 'values', visibility: 'visible', points: 0, maxPoints: 1, verdict: 'runtime-error',
      cases: [{ id: 'one', verdict: 'runtime-error', points: 0, maxPoints: 1, call: text, mismatch, error: { name: text, message: text, line: 1 }, console: [text, text], timeMs: 1 }],
    }],
  };
}

describe.each(DATABASES)('%s', (_name, describeIt, make) => {
  describeIt('keeps', () => {
    let database: TestDatabase;
    let store: Store;
    let room: Classroom;
    beforeAll(async () => {
      database = await make();
      store = await Store.open(database.location);
      room = await Classroom.open(store);
    });
    afterAll(async () => {
      await store.close();
      await database.dispose();
    });

    test('the text of a program, wherever it stands in a submission and its result', async () => {
      const person = await room.newcomer();
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const id = await room.submit(person, { source: text, cases: [`easy/${text}`], kind: 'run' });
          await store.claims.finish(await room.take(id), resultWith(text));
          expect(await store.submissions.select(id)).toMatchObject({ source: text, cases: [`easy/${text}`], state: 'done', result: resultWith(text) });
        }),
        { seed: 1, numRuns: 30, examples: UNUSUAL.map((text): [string] => [text]) },
      );
    });

    test('a result in which a key is __proto__, which is a key like any other', async () => {
      const id = await room.submit(await room.newcomer());
      const result = resultWith('__proto__');
      await store.claims.finish(await room.take(id), result);
      const mismatch = (await store.submissions.select(id)).result?.groups[0]?.cases[0]?.mismatch;
      expect(JSON.stringify(mismatch?.received)).toBe(JSON.stringify(result.groups[0]?.cases[0]?.mismatch?.received));
    });
  });
});
