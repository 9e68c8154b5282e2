import { type Expectation, type GoldenCase, type Topic, VALUES, whole } from './expectation';

/** A loss of predictions and targets and its gradient; rows of them have exports of their own. */
const regression = (name: string) => ({ inputs: { prediction, target }, outputs: { loss, gradient } }: GoldenCase): Expectation[] => {
  const call = Array.isArray(prediction) && Array.isArray(prediction[0]) ? `${name}Batch` : name;
  return [
    { call, args: [prediction, target], parts: whole(loss) },
    { call: `${call}Gradient`, args: [prediction, target], parts: whole(gradient) },
  ];
};

export const losses: Topic = {
  mse: regression('mse'),
  mae: regression('mae'),
  'log-loss': ({ inputs: { y, p, eps }, outputs: { loss, gradient } }) => [
    { call: 'logLoss', args: [y, p, eps], parts: whole(loss) },
    // Given only where nothing is clipped.
    ...(gradient === undefined ? [] : [{ call: 'logLossGradient', args: [y, p, eps], parts: whole(gradient) }]),
  ],
  'categorical-cross-entropy': ({ inputs: { y, p, eps }, outputs: { loss, gradient } }) => [
    { call: 'categoricalCrossEntropy', args: [y, p, eps], parts: whole(loss) },
    ...(gradient === undefined ? [] : [{ call: 'categoricalCrossEntropyGradient', args: [y, p, eps], parts: whole(gradient) }]),
  ],
  'bce-from-logits': ({ inputs: { z, y }, outputs: { loss, gradient } }) => [
    { call: 'bceFromLogits', args: [z, y], parts: whole(loss) },
    { call: 'bceFromLogitsGradient', args: [z, y], parts: whole(gradient) },
  ],
  'softmax-cross-entropy': ({ inputs: { z, y }, outputs: { loss, gradient } }) => [
    { call: 'softmaxCrossEntropy', args: [z, y], parts: whole(loss) },
    { call: 'softmaxCrossEntropyGradient', args: [z, y], parts: whole(gradient) },
  ],
  'l1-l2': ({ inputs: { layers, alpha }, outputs }) =>
    ['l1', 'l1Gradients', 'l2', 'l2Gradients'].map((call) => ({ call, args: [layers, alpha], parts: whole(outputs[call]) })),
  'triplet-loss': ({ name, inputs, outputs }) => {
    const parts = (...names: string[]): Expectation['parts'] => names.map((part) => ({ part, value: outputs[part], rtol: VALUES }));
    if (inputs['kind'] === 'batch') {
      return [{ call: 'hardest', args: [inputs['embeddings'], inputs['labels']], parts: parts('hardestPositive', 'hardestNegative') }];
    }
    const args = [inputs['anchors'], inputs['positives'], inputs['negatives'], inputs['margin']];
    const loss = { call: 'tripletLoss', args, parts: whole(outputs['loss']) };
    // That case gives torch's derivative at the kink; the convention is 0 (README.md, and the case's own name).
    if (name.startsWith('exactly at the margin')) return [loss];
    return [loss, { call: 'tripletGradients', args, parts: parts('dAnchors', 'dPositives', 'dNegatives') }];
  },
};
