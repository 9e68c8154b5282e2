import type { ExerciseReport } from '@gradus/grading';

/** For tests: of an exercise that does not hold, with hostile text in it. */
export const REPORT: ExerciseReport = {
  exercise: 'losses/mean',
  holds: false,
  proofs: [
    { id: 'types-hold', holds: true, findings: [] },
    { id: 'mutants-are-killed', holds: false, findings: ['solution.ts:2: your cases do not notice this: `a < b && "c"` <script>alert(1)</script>'] },
  ],
  solutions: 2,
  mistakes: { named: 2, all: 3 },
  mutants: {
    all: 9, tried: 9, killed: 7, equivalent: 1, explained: 0, unexplained: 1, inputs: 1000,
    survivors: [
      { mutator: 'otherOperator', line: 2, column: 1, before: 'a < b', code: 'a <= b', kind: 'unexplained', difference: { input: 'f(1)', own: '1', model: '<b>2</b>', kind: 'refused' } },
      { mutator: 'noStart', line: 3, column: 1, before: 'x', code: 'y', kind: 'equivalent' },
    ],
  },
  tolerances: [{ group: 'easy', check: 'close', rtol: 1e-5, atol: 1e-9, needed: 0.0123, half: null, onePercent: Infinity, worst: 'solution.ts', upper: null, derived: null, margin: { below: 2, above: null }, smallest: null }],
  exempt: [],
  seeds: 16,
  medianMs: 12.34,
};
