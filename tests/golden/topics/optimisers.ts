import { CURVE, type Topic, VALUES, whole } from './expectation';

export const optimisers: Topic = {
  sgd: ({ inputs, outputs }) => {
    const { A, b, w, gradient, gradients, learningRate, momentum, steps } = inputs;
    if (gradient !== undefined) return [{ call: 'sgdStep', args: [w, gradient, learningRate], parts: whole(outputs['w']) }];
    const parts = (names: readonly string[], of: (name: string) => unknown, rtol: number) => names.map((part) => ({ part, value: of(part), rtol }));
    if (gradients === undefined) {
      const args = [A, b, w, learningRate, momentum, steps];
      return [{ call: 'minimise', args, parts: parts(['path', 'losses'], (name) => outputs[name], CURVE) }];
    }
    const [points, velocities] = [listOf(outputs['path']), listOf(outputs['velocities'])];
    return listOf(gradients).map((one, k) => ({
      call: 'momentumStep',
      args: [points[k - 1] ?? w, velocities[k - 1] ?? listOf(w).map(() => 0), one, learningRate, momentum],
      parts: parts(['w', 'velocity'], (name) => (name === 'w' ? points : velocities)[k], VALUES),
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
