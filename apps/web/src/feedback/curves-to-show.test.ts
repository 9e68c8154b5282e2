import type { Curve } from '@gradus/contract';
import { curvesToShow } from './curves-to-show';

const curve = (id: string, own: number): Curve => ({ id, group: id.split('/')[0] ?? '', own: [own], reference: [1], lower: [0.9], upper: [1.1] });
const curves = [curve('g/a/loss', 1), curve('g/b/loss', 5), curve('h/c/loss', 7)];
const ids = (openId?: string) => {
  const { ofCase, others } = curvesToShow(curves, openId);
  return [ofCase.map(({ id }) => id), others.map(({ id }) => id)];
};

test('the opened case brings its own, the others one that parts', () => expect(ids('g/a')).toEqual([['g/a/loss'], ['g/b/loss']]));

test('a case is not taken for another that begins alike', () => expect(curvesToShow([curve('g/ab/loss', 1)], 'g/a').ofCase).toEqual([]));

test('where all is well, one is shown', () => {
  expect(curvesToShow([curve('g/a/loss', 1), curve('g/b/loss', 1)], undefined).others).toHaveLength(1);
});
