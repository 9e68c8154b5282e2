export const TABS = ['statement', 'code', 'result'] as const;
export type Tab = (typeof TABS)[number];

/** What the address of an exercise holds, so that reload, back and a shared link restore the view. */
export type ExerciseSearch = {
  /** The id of the submission whose result is shown; absent: the newest. */
  readonly attempt?: string;
  /** The opened case, GROUP/CASE; absent: the smallest failing one. */
  readonly case?: string;
  readonly tab?: Tab;
};

/** Unknown search parameters → what is understood of them; the rest is dropped. */
export function readExerciseSearch(search: Readonly<Record<string, unknown>>): ExerciseSearch {
  const tab = TABS.find((known) => known === search['tab']);
  const attempt = textOf(search['attempt']);
  const shown = textOf(search['case']);
  return { ...(attempt && { attempt }), ...(shown && { case: shown }), ...(tab && { tab }) };
}

// A numeric id arrives as a number: the router reads search parameters as JSON.
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
