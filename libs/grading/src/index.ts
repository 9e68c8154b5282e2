export type { Engine, GradeRequest } from './engine';
export { type Grader, createGrader } from './grader';
export { prove } from './prove/prove';
export { type ExemptCheck, type ExerciseReport, type Proof, type ToleranceMargin } from './prove/report';
