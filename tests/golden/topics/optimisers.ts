import { CURVE, type Topic, VALUES, whole } from './expectation';

export const optimisers: Topic = {
  sgd: ({ inputs, outputs }) => {
    const { A, b, w, gradient, gradients, learningRate, momentum, steps } = inputs;
    if (gradient !== undefined) return [{ call: 'sgdStep', args: [w, gradient, learningRate], parts: whole(outputs['w']) }];
    if (gradients === undefined) {
      const parts = ['path', 'losses'].map((part) => ({ part, value: outputs[part], rtol: CURVE }));
      return [{ call: 'minimise', args: [A, b, w, learningRate, momentum, steps], parts }];
    }
    const [points, velocities] = [listOf(outputs['path']), listOf(outputs['velocities'])];
    return listOf(gradients).map((one, k) => ({
      call: 'momentumStep',
      args: [points[k - 1] ?? w, velocities[k - 1] ?? listOf(w).map(() => 0), one, learningRate, momentum],
      parts: [
        { part: 'w', value: points[k], rtol: VALUES },
        { part: 'velocity', value: velocities[k], rtol: VALUES },
      ],
    }));
  },
  adam: ({ inputs, outputs }) => {
    const { w, gradients, learningRate, beta1, beta2, epsilon } = inputs;
    const options = { learningRate, beta1, beta2, epsilon };
    // Without given gradients it is minimise, whose arguments are functions, and these have no source here.
    if (gradients === undefined) return [];
    const [points, m, v] = [outputs['path'], outputs['m'], outputs['v']].map(listOf);
    const stateAt = (k: number) => ({ w: points?.[k], m: m?.[k], v: v?.[k] });
    const zeros = listOf(w).map(() => 0);
    return listOf(gradients).map((gradient, k) => ({
      call: 'adamStep',
      args: [k === 0 ? { w, m: zeros, v: zeros } : stateAt(k - 1), gradient, k + 1, options],
      parts: Object.entries(stateAt(k)).map(([part, value]) => ({ part, value, rtol: VALUES })),
    }));
  },
  'learning-rate': ({ inputs: { curvature, w, learningRate, steps, decay, limit }, outputs }) => [
    {
      call: 'descend',
      args: [curvature, w, learningRate, steps, decay, limit],
      parts: [
        { part: 'losses', value: outputs['losses'], rtol: CURVE },
        { part: 'rates', value: outputs['rates'], rtol: VALUES },
        { part: 'w', value: outputs['w'], rtol: VALUES },
        { part: 'divergedAt', value: outputs['divergedAt'], rtol: VALUES },
      ],
    },
  ],
};

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
