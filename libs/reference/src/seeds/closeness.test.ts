import { exerciseOf } from '../fixtures/exercise.fixture';
import { closenessOf } from './closeness';

const groups = [
  { id: 'named', checks: [{ close: { output: 'w', rtol: 4e-3 } }, { curve: { output: 'loss', rtol: 4e-2 } }] },
  { id: 'whole', checks: ['shape', { close: { atol: 4e-2, scale: 'tensor' } }] },
];
const bundle = exerciseOf({ groups, tolerance: { rtol: 4e-5, atol: 4e-7 } });

describe('closenessOf', () => {
  it.each([
    ['named', 'w', { rtol: 1e-3, atol: 1e-7, scale: 'element' }],
    ['named', 'loss', { rtol: 1e-2, atol: 1e-7, scale: 'element' }],
    ['named', 'other', { rtol: 1e-5, atol: 1e-7, scale: 'element' }],
    ['whole', undefined, { rtol: 1e-5, atol: 1e-2, scale: 'tensor' }],
    ['whole', 'part', { rtol: 1e-5, atol: 1e-2, scale: 'tensor' }],
  ])('gives group %s, part %s a quarter of its check\'s tolerance', (group, part, expected) => {
    expect(closenessOf(bundle, group)(part)).toEqual(expected);
  });
});
