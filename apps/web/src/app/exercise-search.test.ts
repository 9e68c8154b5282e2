import { readExerciseSearch } from './exercise-search';

test('the address restores attempt, case and tab', () => {
  const search = { attempt: 'a1', case: 'random/vector-2', tab: 'code' };
  expect(readExerciseSearch(search)).toEqual(search);
});

test('what is not understood is dropped', () => {
  expect(readExerciseSearch({ attempt: { $ne: 1 }, tab: 'grades', other: 1 })).toEqual({});
});

test('an id of digits stays text', () => expect(readExerciseSearch({ attempt: 12 })).toEqual({ attempt: '12' }));
