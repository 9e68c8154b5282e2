import { CostlyPersons } from './costly-persons';

let costly: Set<string>;
beforeEach(() => {
  costly = new Set(['looper', 'eater', 'bomber']);
});
const open = (): CostlyPersons => new CostlyPersons((person) => costly.has(person), 2);

test('everybody else enters, however many', () => {
  const persons = open();
  expect(['a', 'b', 'c', 'd'].map((person) => persons.enter(person, person))).toEqual([true, true, true, true]);
  expect(persons.leave('a')).toBeUndefined();
});

test('of those whose programs ran into limits as many as there are places, in order', () => {
  const persons = open();
  expect(persons.enter('looper', '1')).toBe(true);
  expect(persons.enter('eater', '2')).toBe(true);
  expect(persons.enter('bomber', '3')).toBe(false);
  expect(persons.enter('looper', '4')).toBe(false);
  expect(persons.enter('ann', '5')).toBe(true);
  expect(persons.leave('5')).toBeUndefined();
  expect(persons.leave('2')).toBe('3');
  expect(persons.leave('1')).toBe('4');
});

// A sweep names what waits every few seconds.
test('a submission that is named again waits once, at its place', () => {
  const persons = open();
  for (const [person, id] of [['looper', '1'], ['eater', '2'], ['bomber', '3'], ['looper', '4'], ['bomber', '3'], ['looper', '4']] as const) persons.enter(person, id);
  expect([persons.leave('1'), persons.leave('2')]).toEqual(['3', '4']);
  expect([persons.enter('bomber', '3'), persons.enter('looper', '4')]).toEqual([true, true]);
  expect([persons.leave('3'), persons.leave('4')]).toEqual([undefined, undefined]);
});

test('a submission that is under way is not taken a second time', () => {
  const persons = open();
  expect([persons.enter('looper', '1'), persons.enter('looper', '1')]).toEqual([true, false]);
});

test('whoever is not costly any more when the turn comes passes it on', () => {
  const persons = open();
  for (const [person, id] of [['looper', '1'], ['eater', '2'], ['bomber', '3'], ['looper', '4']] as const) persons.enter(person, id);
  expect(persons.leave('1')).toBe('3');
  costly.delete('bomber');
  expect(persons.enter('bomber', '3')).toBe(true);
  expect(persons.leave('3')).toBe('4');
});
