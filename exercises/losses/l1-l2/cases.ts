import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
interface Layer {
  W: number[][];
  b: number[];
}

const caseOf = (call: string) => (id: string, layers: Layer[], alpha: number) => ({ id, call, args: [layers, alpha] });
const l1 = caseOf('l1');
const l1Gradients = caseOf('l1Gradients');
const l2 = caseOf('l2');
const l2Gradients = caseOf('l2Gradients');

/** Not 0, of either sign, so that each sign and each kink is where the case says. */
const weight = (random: Random) => (random.pick([-1, 1]) * random.integer(500, 25000)) / 10000;
const layer = (random: Random, rows: number, columns: number): Layer => ({
  W: Array.from({ length: rows }, () => Array.from({ length: columns }, () => weight(random))),
  b: Array.from({ length: columns }, () => weight(random)),
});

/** Layers that fit one another: as many units as these numbers say. */
const network = (random: Random, ...sizes: number[]): Layer[] => sizes.slice(1).map((columns, i) => layer(random, sizes[i], columns));

/** Every other weight is 0, and the biases are large. */
const sparse = (layers: Layer[]): Layer[] =>
  layers.map(({ W, b }) => ({ W: W.map((row, i) => row.map((w, j) => ((i + j) % 2 === 0 ? 0 : w))), b: b.map((bias) => bias * 10) }));

const alpha = (random: Random) => random.integer(2, 80) / 100;

const SMALL: Layer[] = [{ W: [[1, -2], [0.5, 0]], b: [3, -4] }];
const TWO: Layer[] = [{ W: [[1, -2, 0.5]], b: [0.25, -1, 2] }, { W: [[2], [-1], [0.5]], b: [-0.5] }];

export const cases: Cases = {
  shape: (random) => {
    const layers = network(random, 3, 4, 2);
    return [l1('l1', layers, 0.1), l1Gradients('l1-gradients', layers, 0.1), l2('l2', layers, 0.1), l2Gradients('l2-gradients', layers, 0.1)];
  },
  penalties: (random) => [
    l1('l1-small', SMALL, 0.1),
    l1('l1-two-layers', TWO, 0.5),
    l1('l1-alpha-one', network(random, 3, 2), 1),
    l1('l1-three-layers', network(random, 2, 4, 3, 1), 0.02),
    l1('l1-alpha-zero', SMALL, 0),
    l2('l2-small', SMALL, 0.1),
    l2('l2-two-layers', TWO, 0.5),
    l2('l2-alpha-one', network(random, 3, 2), 1),
    l2('l2-three-layers', network(random, 2, 4, 3, 1), 0.02),
    l2('l2-alpha-zero', SMALL, 0),
  ],
  'penalties-hidden': (random) => [
    l1('l1-one-layer', network(random, random.integer(2, 5), 3), alpha(random)),
    l1('l1-two-layers', network(random, 3, random.integer(2, 5), 2), alpha(random)),
    l1('l1-three-layers', network(random, 2, 3, 4, 1), alpha(random)),
    l2('l2-one-layer', network(random, random.integer(2, 5), 3), alpha(random)),
    l2('l2-two-layers', network(random, 3, random.integer(2, 5), 2), alpha(random)),
    l2('l2-three-layers', network(random, 2, 3, 4, 1), alpha(random)),
  ],
  gradients: (random) => [
    l1Gradients('l1-two-layers', TWO, 0.5),
    l1Gradients('l1-one-layer', network(random, 3, 2), 0.1),
    l1Gradients('l1-three-layers', network(random, 2, 4, 3, 1), 0.02),
    l2Gradients('l2-two-layers', TWO, 0.5),
    l2Gradients('l2-one-layer', network(random, 3, 2), 0.1),
    l2Gradients('l2-three-layers', network(random, 2, 4, 3, 1), 0.02),
  ],
  'zero-weights': (random) => [
    l1Gradients('l1-small', SMALL, 0.1),
    l1Gradients('l1-sparse', sparse(network(random, 3, 4, 2)), 0.3),
    l2Gradients('l2-small', SMALL, 0.1),
    l2Gradients('l2-sparse', sparse(network(random, 3, 4, 2)), 0.3),
  ],
  'gradients-hidden': (random) => [
    l1Gradients('l1-one-layer', network(random, random.integer(2, 5), 3), alpha(random)),
    l1Gradients('l1-two-layers', network(random, 3, random.integer(2, 5), 2), alpha(random)),
    l2Gradients('l2-one-layer', network(random, random.integer(2, 5), 3), alpha(random)),
    l2Gradients('l2-two-layers', network(random, 3, random.integer(2, 5), 2), alpha(random)),
  ],
  'zero-weights-hidden': (random) => [
    l1Gradients('l1-one-layer', sparse(network(random, random.integer(2, 5), 3)), alpha(random)),
    l1Gradients('l1-two-layers', sparse(network(random, 3, random.integer(2, 5), 2)), alpha(random)),
    l2Gradients('l2-two-layers', sparse(network(random, 3, random.integer(2, 5), 2)), alpha(random)),
  ],
};
