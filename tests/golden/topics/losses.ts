import { type Topic, whole } from './expectation';

export const losses: Topic = {
  'log-loss': ({ inputs: { y, p, eps }, outputs: { loss, gradient } }) => [
    { call: 'logLoss', args: [y, p, eps], parts: whole(loss) },
    // Given only where nothing is clipped.
    ...(gradient === undefined ? [] : [{ call: 'logLossGradient', args: [y, p, eps], parts: whole(gradient) }]),
  ],
};
