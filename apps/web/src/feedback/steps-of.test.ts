import { STEPS as contractSteps } from '@gradus/contract';
import { marksOf, STEPS } from './steps-of';

test('the steps are those of the contract', () => expect(STEPS).toEqual(contractSteps));

test('below the failed step is reached, above is not', () => {
  expect(marksOf({ status: 'graded', step: 'values' })).toEqual([
    'reached', 'reached', 'reached', 'reached', 'failed', 'not-reached', 'not-reached', 'not-reached',
  ]);
});

test('no step means the whole staircase', () => {
  expect(new Set(marksOf({ status: 'graded', step: null }))).toEqual(new Set(['reached']));
});

test('text that does not compile fails on the first step', () => {
  expect(marksOf({ status: 'not-gradable', step: 'compiles' })[0]).toBe('failed');
});

test('our own fault marks nothing as failed', () => {
  expect(new Set(marksOf({ status: 'error', step: null }))).toEqual(new Set(['not-reached']));
});
