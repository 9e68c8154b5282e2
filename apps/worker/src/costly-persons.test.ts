import { CostlyPersons } from './costly-persons';

const costly = new Set(['looper', 'eater', 'bomber']);
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
