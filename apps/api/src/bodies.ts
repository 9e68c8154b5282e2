import {
  createRunSchema,
  createSubmissionSchema,
  exerciseViewSchema,
  healthSchema,
  meSchema,
  problemSchema,
  submissionPageSchema,
  submissionSchema,
  submissionWithSourceSchema,
  topicsSchema,
} from '@gradus/contract';
import { createZodDto } from 'nestjs-zod';

// Names for Nest and OpenAPI; the schemas stand in the contract.
export class CreateSubmissionBody extends createZodDto(createSubmissionSchema) {}
export class CreateRunBody extends createZodDto(createRunSchema) {}
export class SubmissionBody extends createZodDto(submissionSchema) {}
export class SubmissionWithSourceBody extends createZodDto(submissionWithSourceSchema) {}
export class SubmissionPageBody extends createZodDto(submissionPageSchema) {}
export class TopicsBody extends createZodDto(topicsSchema) {}
export class ExerciseViewBody extends createZodDto(exerciseViewSchema) {}
export class MeBody extends createZodDto(meSchema) {}
export class HealthBody extends createZodDto(healthSchema) {}
export class ProblemBody extends createZodDto(problemSchema) {}
