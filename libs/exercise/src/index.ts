export { type Check, type ExerciseSpec, type ExerciseTolerance, type GroupSpec, slugSchema } from './spec';
export { type ExerciseBundle, type Mistake, bundleFromText, bundleToText } from './bundle';
export { type Course, type FolderProblem, type ReadOutcome, readCourse, readExercise } from './read-course';
export { renderMarkdown } from './render-markdown';
