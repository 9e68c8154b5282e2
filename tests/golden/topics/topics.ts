import { activations } from './activations';
import { convolutions } from './convolutions';
import type { Topic } from './expectation';
import { losses } from './losses';
import { mlp } from './mlp';
import { ngrams } from './ngrams';
import { optimisers } from './optimisers';

/** One file for each golden file. */
export const FROM_TOPICS: Readonly<Record<string, Topic>> = { activations, losses, optimisers, mlp, convolutions, ngrams };
