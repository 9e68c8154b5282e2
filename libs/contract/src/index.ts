export { type JsonNumber, type JsonValue, fromJsonNumber, jsonNumberSchema, jsonValueSchema, toJsonNumber, toJsonText } from './json-number';
export { LIMITS } from './limits';
export { type Language, type Localised, languageSchema, localisedSchema } from './language';
export { type GroupStep, type Step, STEPS, groupStepSchema, stepSchema } from './step';
export {
  type CaseVerdict,
  type ErrorVerdict,
  type GradedVerdict,
  type GroupVerdict,
  type NotGradableVerdict,
  type Verdict,
  verdictSchema,
} from './verdict';
export {
  type CaseResult,
  type Curve,
  type Diagnostic,
  type GroupResult,
  type Mismatch,
  type NamedMistake,
  type ProgramError,
  type ReferenceInfo,
  type Result,
  type Timings,
  diagnosticSchema,
  resultSchema,
} from './result';
export { forStudent } from './for-student';
export {
  type Submission,
  type SubmissionEvent,
  type SubmissionPage,
  type SubmissionState,
  type SubmissionWithSource,
  createRunSchema,
  createSubmissionSchema,
  idempotencyKeySchema,
  submissionEventSchema,
  submissionPageSchema,
  submissionSchema,
  submissionStateSchema,
  submissionWithSourceSchema,
} from './submission';
export {
  type ExerciseSummary,
  type ExerciseView,
  type Health,
  type Me,
  type Progress,
  type Topics,
  exerciseSummarySchema,
  exerciseViewSchema,
  healthSchema,
  meSchema,
  progressSchema,
  topicsSchema,
} from './exercise-view';
export { type Problem, type ProblemCode, PROBLEMS, problemSchema } from './problem';
