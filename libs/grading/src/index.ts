export type { Engine, GradeRequest } from './engine';
export { type Grader, createGrader } from './grader';
export { medianMs } from './prove/median-ms';
export { prove } from './prove/prove';
export { unitOf } from './prove/tolerance-bounds';
export { type ExemptCheck, type ExerciseReport, type Proof, type ToleranceMargin } from './prove/report';
export { inLanes } from './mutants/in-lanes';
export { type MutantsReport, type Survivor } from './mutants/report';
