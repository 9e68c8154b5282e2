import { CURVE, type Topic, VALUES, WEIGHTS, whole } from './expectation';

export const mlp: Topic = {
  dense: ({ inputs: { x, W, b, dy }, outputs }) => [
    { call: 'dense', args: [x, W, b], parts: whole(outputs['y']) },
    {
      call: 'denseGradient',
      args: [x, W, dy],
      parts: ['dx', 'dW', 'db'].map((part) => ({ part, value: outputs[part], rtol: VALUES })),
    },
  ],
  'mlp-forward': ({ inputs: { layers, x }, outputs: { output, activations } }) => [
    { call: 'forward', args: [layers, x], parts: whole(activations) },
    { call: 'predict', args: [layers, x], parts: whole(output) },
  ],
  backprop: ({ inputs: { layers, x, y, loss }, outputs }) => [
    { call: 'meanLoss', args: [layers, x, y, loss], parts: whole(outputs['loss']) },
    { call: 'gradients', args: [layers, x, y, loss], parts: whole(outputs['gradients']) },
  ],
  'train-binary': ({ inputs, outputs }) => [
    {
      call: 'train',
      args: [inputs['x'], inputs['y'], inputs['layers'], inputs['batches'], rateOf(inputs['optimiser'])],
      parts: [
        { part: 'batchLoss', value: outputs['batchLoss'], rtol: CURVE },
        { part: 'layers', value: outputs['layers'], rtol: WEIGHTS },
      ],
    },
    { call: 'predict', args: [outputs['layers'], inputs['testX']], parts: whole(outputs['testOutput']) },
  ],
  'train-multiclass': ({ inputs, outputs }) => [
    {
      call: 'train',
      args: [...trainingAlone(inputs), inputs['optimiser']],
      parts: [
        { part: 'batchLoss', value: outputs['batchLoss'], rtol: CURVE },
        { part: 'layers', value: outputs['layers'], rtol: WEIGHTS },
      ],
    },
    { call: 'predict', args: [outputs['layers'], pick(inputs['x'], inputs['testRows'])], parts: whole(outputs['testOutput']) },
    {
      call: 'confusion',
      args: [pick(inputs['y'], inputs['testRows']), deep(outputs['testOutput'], (p) => Number(p.toFixed(3)))],
      parts: whole(outputs['confusion']),
    },
  ],
  'train-regression': ({ inputs, outputs }) => [
    // The exercise has plain gradient descent alone.
    ...(isPlainDescent(inputs['optimiser'])
      ? [
          {
            call: 'train',
            args: [inputs['x'], inputs['y'], inputs['layers'], inputs['batches'], rateOf(inputs['optimiser']), inputs['alpha']],
            parts: [
              { part: 'batchLoss', value: outputs['batchLoss'], rtol: CURVE },
              { part: 'layers', value: outputs['layers'], rtol: WEIGHTS },
            ],
          },
        ]
      : []),
    { call: 'predict', args: [outputs['layers'], inputs['testX']], parts: whole(outputs['testOutput']) },
    { call: 'r2', args: [inputs['testY'], outputs['testOutput']], parts: whole(outputs['testR2']) },
  ],
  'early-stopping': ({ inputs, outputs }) => {
    const epochs = ['epochs', 'bestEpoch'].map((part) => ({ part, value: outputs[part], rtol: VALUES }));
    const { patience, minDelta, trainRows, validationRows } = inputs;
    if (trainRows === undefined) return [{ call: 'stoppingPoint', args: [inputs['losses'], patience, minDelta], parts: epochs }];
    const losses = ['trainLoss', 'validationLoss'].map((part) => ({ part, value: outputs[part] ?? [], rtol: CURVE }));
    return [
      {
        call: 'train',
        args: [
          ...[inputs['x'], inputs['y'], trainRows, validationRows, inputs['layers'], inputs['batches']],
          ...[rateOf(inputs['optimiser']), patience, minDelta],
        ],
        parts: [...epochs, ...losses, { part: 'layers', value: outputs['layers'], rtol: WEIGHTS }],
      },
    ];
  },
  'deep-vs-wide': ({ inputs: { sizes, layers, x, y }, outputs }) =>
    sizes === undefined
      ? [{ call: 'gradientFlow', args: [layers, x, y], parts: whole(outputs) }]
      : [{ call: 'networkSize', args: [sizes], parts: whole(outputs) }],
};

/** x, y, layers and batches with the training rows alone, counted anew: the sources of all cases together are bounded. */
function trainingAlone({ x, y, trainRows, layers, batches }: Readonly<Record<string, unknown>>): unknown[] {
  const places = Array.isArray(trainRows) ? trainRows : [];
  return [pick(x, places), pick(y, places), layers, deep(batches, (row) => places.indexOf(row))];
}

/** Every number of nested lists. */
function deep(lists: unknown, of: (value: number) => number): unknown {
  if (Array.isArray(lists)) return lists.map((item) => deep(item, of));
  return typeof lists === 'number' ? of(lists) : lists;
}

/** The rows of a list at these places. */
function pick(rows: unknown, places: unknown): unknown[] {
  return Array.isArray(rows) && Array.isArray(places) ? places.map((place: number): unknown => rows[place]) : [];
}

function rateOf(optimiser: unknown): unknown {
  return typeof optimiser === 'object' && optimiser !== null && 'learningRate' in optimiser ? optimiser.learningRate : undefined;
}

function isPlainDescent(optimiser: unknown): boolean {
  return typeof optimiser === 'object' && optimiser !== null && 'momentum' in optimiser && optimiser.momentum === 0;
}
