import type { ExerciseSummary, ExerciseView, Language, Progress } from '@gradus/contract';
import { type ExerciseBundle, renderMarkdown } from '@gradus/exercise';

/** What of an exercise is the same for everybody. */
export type ExerciseText = Omit<ExerciseView, 'progress'>;

export const NOT_BEGUN: Progress = { state: 'not-begun', step: null, points: null, attempts: 0 };

/** The isolate's console; what else it has is the language's own. */
const CONSOLE = 'declare const console: { log(...values: unknown[]): void; info(...values: unknown[]): void; warn(...values: unknown[]): void; error(...values: unknown[]): void; debug(...values: unknown[]): void };\n';

/** A line of the course map. */
export function summarise(bundle: ExerciseBundle, language: Language): Omit<ExerciseSummary, 'progress'> {
  const { id, slug, spec } = bundle;
  return {
    id, slug,
    title: spec.title[language],
    order: spec.order,
    difficulty: spec.difficulty,
    maxPoints: spec.groups.reduce((sum, group) => sum + group.points, 0),
  };
}

/** The exercise page's text. Renders Markdown and TeX: keep what it gives. */
export function renderExercise(bundle: ExerciseBundle, version: number, language: Language): ExerciseText {
  const { topic, spec, statement, hints, starter } = bundle;
  return {
    ...summarise(bundle, language),
    language, version, starter,
    topic: { slug: topic.slug, title: topic.title[language] },
    statementHtml: renderMarkdown(statement[language]),
    hintsHtml: hints[language].map(renderMarkdown),
    exports: Object.entries(spec.exports).map(([name, rest]) => ({ name, signature: `${name}${rest}` })),
    types: CONSOLE + spec.types,
    groups: spec.groups.map(({ id, title, step, points, visibility }) => ({ id, title: title[language], step, points, visibility })),
  };
}
