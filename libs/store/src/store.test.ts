import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { Classroom, DATABASES, type TestDatabase, someBundle, someResult } from './databases.fixture';
import { Store } from './store';
import { SubmissionClaims } from './submissions/submission-claims';

jest.setTimeout(60_000);

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

    describe('exercises', () => {
      test('a version is new only when a hash changed', async () => {
        const exercise = { id: 'a/versions', topic: { slug: 'a', title: { pt: '', en: '' }, order: 1 }, slug: 'versions' };
        const publish = (gradingHash: string, contentHash: string): Promise<number> => store.exercises.publish(someBundle({ ...exercise, gradingHash, contentHash }));

        expect(await publish('1', '1')).toBe(1);
        expect(await publish('1', '1')).toBe(1);
        expect(await publish('1', '2')).toBe(2);
        expect(await publish('2', '2')).toBe(3);
        // An author who takes a change back has the old version again.
        expect(await publish('1', '1')).toBe(1);
        expect(await store.exercises.current()).toContainEqual(expect.objectContaining({ exerciseId: 'a/versions', number: 1 }));
      });

      test('publishing at once gives each content one number', async () => {
        const exercise = { id: 'a/at-once', slug: 'at-once', gradingHash: '1' };
        const numbers = await Promise.all(['1', '2', '3', '1', '2', '3'].map((contentHash) => store.exercises.publish(someBundle({ ...exercise, contentHash }))));

        expect(numbers.slice(0, 3)).toEqual(numbers.slice(3));
        expect([...new Set(numbers)].sort()).toEqual([1, 2, 3]);
      });

      test('a bundle comes back as it was published', async () => {
        const bundle = someBundle({ id: 'a/whole', slug: 'whole' });
        await store.exercises.publish(bundle);
        const current = (await store.exercises.current()).find(({ exerciseId }) => exerciseId === 'a/whole');

        expect((await store.exercises.selectVersion(current?.versionId ?? 0)).bundle).toEqual(bundle);
      });

      test('what is not listed is not shown', async () => {
        await store.exercises.publish(someBundle({ id: 'a/gone', slug: 'gone' }));
        const others = (await store.exercises.current()).map(({ exerciseId }) => exerciseId).filter((id) => id !== 'a/gone');
        await store.exercises.list(others);

        expect((await store.exercises.current()).map(({ exerciseId }) => exerciseId).sort()).toEqual(others.sort());
      });
    });

    describe('people', () => {
      test('a person is found by the token, and by the new one alone once it changed', async () => {
        const person = await store.users.ensure({ name: 'Ada', role: 'admin', token: 'first' });
        const again = await store.users.ensure({ name: 'Ada', role: 'admin', token: 'second' });

        expect(again).toEqual(person);
        expect(await store.users.findByToken('first')).toBeUndefined();
        expect(await store.users.findByToken('second')).toEqual(person);
      });
    });

    describe('submissions', () => {
      test('any source comes back as it was sent', async () => {
        const person = await room.newcomer();
        await fc.assert(
          fc.asyncProperty(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), async (source) => {
            const id = await room.submit(person, { source });
            expect((await store.submissions.select(id)).source).toBe(source);
          }),
          { numRuns: 30, examples: [['\0'], ['\ud800'], ['\udc00\ud800'], ['a\u2028b\\u0000']] },
        );
      });

      test('the same key and body is the same submission, however many come at once', async () => {
        const request = room.request(await room.newcomer());
        const outcomes = await Promise.all(Array.from({ length: 8 }, () => store.submissions.create(request)));
        const ids = outcomes.map((outcome) => (outcome.kind === 'conflict' ? '' : outcome.submission.id));

        expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['created', ...Array.from({ length: 7 }, () => 'same')]);
        expect(new Set(ids).size).toBe(1);
      });

      test('the same key with another body is a conflict', async () => {
        const request = room.request(await room.newcomer(), { source: '\ud800' });
        await store.submissions.create(request);

        // Both would be U+FFFD in UTF-8.
        expect((await store.submissions.create({ ...request, source: '\ud801' })).kind).toBe('conflict');
        expect((await store.submissions.create({ ...request, kind: 'run' })).kind).toBe('conflict');
      });

      test('runs without a key are all new', async () => {
        const { idempotencyKey: _key, ...run } = room.request(await room.newcomer(), { kind: 'run', cases: ['easy/one'] });
        const outcomes = [await store.submissions.create(run), await store.submissions.create(run)];

        expect(outcomes.map(({ kind }) => kind)).toEqual(['created', 'created']);
      });

      test('a result comes back with -0, NaN and its order', async () => {
        const claim = await room.take(await room.submit(await room.newcomer()));
        const curve = { own: [-0, 'NaN' as const, 'Infinity' as const], reference: [], lower: [], upper: [], id: 'z', group: 'a' };
        await store.claims.finish(claim, { ...someResult(), curves: [curve] });
        const stored = await store.submissions.select(claim.submission.id);

        expect(stored.result?.curves[0]?.own).toEqual([-0, 'NaN', 'Infinity']);
        expect(stored.result?.exercise.seed).toBe(4_000_000_000);
      });

      test('pages go on where the last one ended', async () => {
        const person = await room.newcomer();
        const ids = [];
        for (let i = 0; i < 5; i += 1) ids.push(await room.submit(person));
        const { exerciseId } = room.request(person);
        const first = await store.submissions.listOwn({ userId: person.id, exerciseId, limit: 2 });
        const rest = await store.submissions.listOwn({ userId: person.id, exerciseId, limit: 9, before: first.at(-1)?.sequence ?? 0 });

        expect([...first, ...rest].map(({ id }) => id)).toEqual(ids.reverse());
      });
    });

    describe('claims', () => {
      test('of many who take one submission, one has it', async () => {
        const id = await room.submit(await room.newcomer());
        const claims = await Promise.all(Array.from({ length: 8 }, () => store.claims.take(id)));

        expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
      });

      test('a person has one running at a time, in the order sent', async () => {
        const person = await room.newcomer();
        const [first, second] = [await room.submit(person), await room.submit(person)];
        expect(await store.claims.take(second)).toBeUndefined();

        const claim = await room.take(first);
        expect(await store.claims.take(second)).toBeUndefined();
        expect(await store.claims.nextOf(person.id)).toBe(second);

        await store.claims.finish(claim, someResult());
        expect((await room.take(second)).submission.id).toBe(second);
      });

      test('several of one person taken at once run one at a time', async () => {
        const person = await room.newcomer();
        const ids = [];
        for (let i = 0; i < 4; i += 1) ids.push(await room.submit(person));
        const claims = await Promise.all(ids.map((id) => store.claims.take(id)));

        expect(claims.map((claim) => claim?.submission.id)).toEqual([ids[0], undefined, undefined, undefined]);
      });

      test('different people run at the same time', async () => {
        const ids = await Promise.all([room.submit(await room.newcomer()), room.submit(await room.newcomer())]);

        expect((await Promise.all(ids.map((id) => store.claims.take(id)))).every((claim) => claim !== undefined)).toBe(true);
      });

      test('attempts are numbered as they are graded, and only those', async () => {
        const person = await room.newcomer();
        const attempts = [];
        for (const [kind, status] of [['submission', 'graded'], ['submission', 'not-gradable'], ['run', 'graded'], ['submission', 'error'], ['submission', 'graded']] as const) {
          const claim = await room.take(await room.submit(person, { kind }));
          attempts.push((await store.claims.finish(claim, someResult(status)))?.attempt);
        }

        expect(attempts).toEqual([1, null, null, null, 2]);
      });

      test('a result is stored by the holder of the claim alone, once', async () => {
        const person = await room.newcomer();
        const id = await room.submit(person);
        const lost = await room.take(id);
        await store.claims.releaseStale({ everyone: true });
        const held = await room.take(id);

        expect(held.tries).toBe(2);
        expect(await store.claims.extend(lost)).toBe(false);
        expect(await store.claims.finish(lost, someResult('graded', { score: 0 }))).toBeUndefined();
        expect(await store.claims.finish(held, someResult('graded', { score: 1 }))).toMatchObject({ attempt: 1, result: { score: 1 } });
        expect(await store.claims.finish(held, someResult())).toBeUndefined();
      });

      test('a lease that ended is released, another is not', async () => {
        // The store's own client: a second store may not open an embedded database.
        const withPrisma = store as unknown as { database: { prisma: ConstructorParameters<typeof SubmissionClaims>[0] } };
        const alreadyOver = new SubmissionClaims(withPrisma.database.prisma, -1);
        const [short, long] = [await room.submit(await room.newcomer()), await room.submit(await room.newcomer())];
        await alreadyOver.take(short);
        await store.claims.take(long);
        await store.claims.releaseStale();

        expect(await store.submissions.select(short)).toMatchObject({ state: 'queued' });
        expect(await store.submissions.select(long)).toMatchObject({ state: 'running' });
        expect(await store.claims.waiting(1000)).toContain(short);
      });

      test('of each person without a running one the first waits', async () => {
        const [busy, free] = [await room.newcomer(), await room.newcomer()];
        await room.take(await room.submit(busy));
        const behind = await room.submit(busy);
        const [first, second] = [await room.submit(free), await room.submit(free)];
        const waiting = await store.claims.waiting(1000);

        expect(waiting).toContain(first);
        expect(waiting).not.toContain(second);
        expect(waiting).not.toContain(behind);
      });

      test('an unknown submission cannot be taken', async () => {
        expect(await store.claims.take(randomUUID())).toBeUndefined();
      });
    });

    describe('progress', () => {
      test('is the best attempt', async () => {
        const person = await room.newcomer();
        const { exerciseId } = room.request(person);
        expect((await store.submissions.progressOf(person.id)).get(exerciseId)).toBeUndefined();

        await store.claims.finish(await room.take(await room.submit(person)), someResult('not-gradable'));
        expect((await store.submissions.progressOf(person.id)).get(exerciseId)).toEqual({ state: 'begun', step: null, points: null, attempts: 0 });

        for (const points of [1, 2, 0]) await store.claims.finish(await room.take(await room.submit(person)), someResult('graded', { score: points / 2, points }));
        expect((await store.submissions.progressOf(person.id)).get(exerciseId)).toEqual({ state: 'graded', step: 'values', points: 2, attempts: 3 });
      });
    });
  });
});
