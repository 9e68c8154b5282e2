import { z } from 'zod';

/** What graded code came to. All of these cost an attempt. */
export const GRADED_VERDICTS = [
  'passed', 'wrong', 'runtime-error', 'time-limit', 'memory-limit', 'output-limit', 'crashed',
] as const;
/** The text could not be run at all; costs no attempt. */
export const NOT_GRADABLE_VERDICTS = ['does-not-compile', 'export-missing', 'source-too-large'] as const;
/** The exercise's fault or ours; costs no attempt. */
export const ERROR_VERDICTS = ['exercise-error', 'internal-error'] as const;

export const gradedVerdictSchema = z.enum(GRADED_VERDICTS);
export const notGradableVerdictSchema = z.enum(NOT_GRADABLE_VERDICTS);
export const errorVerdictSchema = z.enum(ERROR_VERDICTS);
export const verdictSchema = z.enum([...GRADED_VERDICTS, ...NOT_GRADABLE_VERDICTS, ...ERROR_VERDICTS]);
/** A case that never started because one before it ended the runner is `not-run`. */
export const caseVerdictSchema = z.enum([...GRADED_VERDICTS, 'not-run']);
/** A group may also lack its export while another export of the exercise is there. */
export const groupVerdictSchema = z.enum([...GRADED_VERDICTS, 'not-run', 'export-missing']);

export type GradedVerdict = z.infer<typeof gradedVerdictSchema>;
export type NotGradableVerdict = z.infer<typeof notGradableVerdictSchema>;
export type ErrorVerdict = z.infer<typeof errorVerdictSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type CaseVerdict = z.infer<typeof caseVerdictSchema>;
export type GroupVerdict = z.infer<typeof groupVerdictSchema>;
