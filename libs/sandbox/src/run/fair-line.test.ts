import { FairLine } from './fair-line';

function line(maxRunning: number, cores = maxRunning) {
  const clock = { ms: 0 };
  const fair = new FairLine<{ person: string; n: number }>({ maxRunning, cores, now: () => clock.ms });
  let n = 0;
  const add = (...persons: string[]): void => persons.forEach((person) => fair.add({ person, n: n++ }));
  /** Runs a program that ends in a limit after so long. */
  const runInto = (person: string, ms: number): void => {
    add(person);
    expect(fair.next()?.person).toBe(person);
    clock.ms += ms;
    fair.ended(person, { hitLimit: true, ms });
  };
  const honest = (person: string): void => fair.ended(person, { hitLimit: false, ms: 5 });
  return { fair, clock, add, runInto, honest };
}

test('whoever came first runs first, as many as there are places', () => {
  const { fair, add, honest } = line(2);
  add('a', 'b', 'c');
  expect([fair.next(), fair.next(), fair.next()].map((one) => one?.person)).toEqual(['a', 'b', undefined]);
  honest('a');
  expect(fair.next()?.person).toBe('c');
});

test('nobody runs a second program before others have run one', () => {
  const { fair, add } = line(2);
  add('a', 'a', 'a', 'b');
  expect([fair.next(), fair.next()].map((one) => one?.person)).toEqual(['a', 'b']);
});

test('the programs of one person keep their order', () => {
  const { fair, add } = line(3);
  add('a', 'a', 'a');
  expect([fair.next(), fair.next(), fair.next()].map((one) => one?.n)).toEqual([0, 1, 2]);
});

describe('persons whose last program ran into a limit', () => {
  test('are held back for minutes at most, however long they had the machine for themselves', () => {
    const { fair, clock, add, runInto } = line(2);
    for (let i = 0; i < 60; i += 1) runInto('looper', 60_000);
    add('honest', 'other', 'looper');
    expect([fair.next(), fair.next()].map((one) => one?.person)).toEqual(['honest', 'other']);
    clock.ms += 300_000;
    fair.ended('honest', { hitLimit: false, ms: 5 });
    expect(fair.next()?.person).toBe('looper');
  });


  test('wait, while others work, until a quarter of the cores would have done theirs', () => {
    const { fair, clock, add, runInto } = line(4);
    runInto('looper', 1000);
    add('honest', 'looper');
    expect(fair.next()?.person).toBe('honest');
    // 1000 ms of one core are a quarter of four: it has paid already.
    expect(fair.next()?.person).toBe('looper');
    clock.ms += 500;
    fair.ended('looper', { hitLimit: true, ms: 500 });
    add('looper', 'other');
    expect(fair.next()?.person).toBe('looper');
  });

  test('take at most a quarter of two cores between them', () => {
    const { fair, clock, add, runInto } = line(2);
    runInto('one', 1000);
    runInto('two', 1000);
    add('honest', 'one', 'two');
    expect(fair.next()?.person).toBe('honest');
    expect(fair.next()).toBeUndefined();
    expect(fair.waitMs()).toBe(2000);
    clock.ms += 2000;
    expect(fair.next()?.person).toBe('one');
    // One at a time.
    expect([fair.next(), fair.waitMs()]).toEqual([undefined, undefined]);
  });

  test('may use an idle machine, but for one place', () => {
    const { fair, add, runInto } = line(3);
    runInto('one', 5000);
    add('one', 'one', 'one');
    expect([fair.next(), fair.next(), fair.next()].map((one) => one?.person)).toEqual(['one', 'one', undefined]);
    add('honest');
    expect(fair.next()?.person).toBe('honest');
  });

  test('are as all others after a program that ends well', () => {
    const { fair, add, runInto, honest } = line(2);
    runInto('reformed', 4000);
    add('reformed');
    expect(fair.next()?.person).toBe('reformed');
    honest('reformed');
    add('honest', 'reformed');
    expect([fair.next(), fair.next()].map((one) => one?.person)).toEqual(['honest', 'reformed']);
  });

  test('are not kept from running for ever by others', () => {
    const { fair, clock, add, runInto, honest } = line(1);
    runInto('looper', 100);
    add('looper');
    const order: Array<string | undefined> = [];
    for (let turn = 0; turn < 12; turn += 1) {
      add('honest');
      const next = fair.next()?.person;
      order.push(next);
      clock.ms += 50;
      if (next === 'looper') fair.ended('looper', { hitLimit: true, ms: 50 });
      else honest('honest');
    }
    expect(order.filter((person) => person === 'looper')).toHaveLength(1);
    expect(order.indexOf('looper')).toBe(6);
  });
});
