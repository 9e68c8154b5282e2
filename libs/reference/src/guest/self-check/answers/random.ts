import { COMPUTED_FROM_DEFINITION, type KnownAnswer, known } from '../known-answer';
import { COMPUTED } from './computed';

const ALEA = 'Alea (Baagøe 2010) and the polar method (Marsaglia), written out in known_answers.py';
const SEED = 7;
const [[seedOfTruncated], truncated] = COMPUTED['truncated normal'];

/** Seeded random numbers are those of TensorFlow.js's own generator, whatever the backend. */
export const RANDOM: readonly KnownAnswer[] = [
  ...known('arithmetic', ALEA, [
    ['randomUniform with a seed', (tf) => tf.randomUniform([6], 0, 1, 'float32', SEED), COMPUTED.uniform[0]],
    ['randomUniform with a seed, int32', (tf) => tf.randomUniform([6], 0, 100, 'int32', SEED), COMPUTED.uniform[0].map((u) => Math.trunc(100 * u))],
  ]),
  ...known('transcendental', COMPUTED_FROM_DEFINITION, [
    ['randomNormal with a seed', (tf) => tf.randomNormal([6], 0, 1, 'float32', SEED), COMPUTED.normal[0]],
    ['truncatedNormal with a seed', (tf) => tf.truncatedNormal([6], 0, 1, 'float32', seedOfTruncated), truncated],
  ]),
];
