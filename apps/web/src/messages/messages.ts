import type { CaseVerdict, Diagnostic, GroupVerdict, ProblemCode, Step, Verdict } from '@gradus/contract';

/** All that the pages say, once per language (pt.ts, en.ts). Numbers arrive as text, already in the language's form. */
export type Messages = {
  readonly locale: string;
  readonly page: {
    readonly skip: string;
    readonly map: string;
    readonly otherLanguage: string;
    readonly loadingLong: string;
    readonly notFound: string;
    readonly notFoundWhat: string;
    readonly toMap: string;
    readonly signIn: string;
    readonly signInWhat: string;
    readonly signInHow: string;
    readonly failed: string;
    readonly unreachable: string;
    readonly again: string;
    readonly requestId: (id: string) => string;
    readonly crashed: string;
    readonly offline: string;
    readonly keys: string;
    readonly close: string;
  };
  /** What the server refused and what to do: its own sentence is English. */
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly keyList: readonly (readonly [key: string, what: string])[];
  readonly map: {
    readonly title: string;
    readonly continueWith: (title: string) => string;
    readonly startWith: (title: string) => string;
    readonly nothingYet: string;
    readonly notBegun: string;
    readonly begun: string;
    readonly stopped: (step: string, number: number) => string;
    readonly done: string;
    readonly points: (points: string, max: string) => string;
    readonly worth: (max: string) => string;
    readonly difficulty: Readonly<Record<'easy' | 'medium' | 'hard', string>>;
  };
  readonly steps: Readonly<Record<Step, string>>;
  readonly stepMarks: Readonly<Record<'reached' | 'failed' | 'not-reached', string>>;
  readonly exercise: {
    readonly statement: string;
    readonly code: string;
    readonly result: string;
    readonly panes: string;
    readonly resize: string;
    readonly worth: (topic: string, points: string) => string;
    readonly run: string;
    readonly runShort: string;
    readonly submit: string;
    readonly attempts: (count: number) => string;
    readonly untouched: string;
    readonly unsaved: string;
    readonly savedAt: (time: string) => string;
    readonly notKept: string;
    readonly reset: string;
    readonly otherTab: string;
    readonly editHere: string;
    readonly undo: string;
  };
  readonly editor: {
    readonly label: (exercise: string, freeKey: string) => string;
    readonly plainLabel: (exercise: string) => string;
    readonly tabIndents: (freeKey: string) => string;
    readonly tabLeaves: (freeKey: string) => string;
    readonly failed: string;
    readonly usePlain: string;
    readonly useFull: string;
    readonly keys: string;
    readonly loading: string;
  };
  readonly grading: {
    readonly empty: string;
    readonly emptySteps: string;
    readonly sending: string;
    readonly before: (count: number) => string;
    readonly running: string;
    readonly progress: (done: number, total: number) => string;
    readonly waitingToSend: string;
    readonly notSent: string;
    readonly signedOut: string;
  };
  readonly verdict: {
    readonly stopped: (step: string, number: number) => string;
    readonly all: string;
    readonly notGraded: string;
    readonly of: (points: string, max: string) => string;
    readonly attempt: (number: number, ms: string) => string;
    readonly run: (ms: string) => string;
    readonly noAttempt: string;
    readonly since: (delta: string) => string;
    readonly stale: string;
    readonly useSource: string;
    readonly sentence: Readonly<Record<Verdict, string>>;
    readonly case: Readonly<Record<CaseVerdict, string>>;
    readonly group: Readonly<Record<GroupVerdict, string>>;
    readonly reference: (backend: string, device: string) => string;
    /** `score` is empty where nothing was scored. */
    readonly announce: (parts: { attempt: number | null; score: string; headline: string; mistake: string; first: string }) => string;
  };
  readonly mistake: {
    readonly title: string;
    readonly evidence: (numbers: number, cases: number) => string;
    readonly hidden: string;
    readonly reread: (number: number) => string;
    readonly several: string;
  };
  readonly detail: {
    readonly title: (name: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly runOnly: string;
    readonly wrongValues: (differing: string, total: string) => string;
    readonly first: string;
    readonly received: string;
    readonly expected: string;
    readonly distance: string;
    readonly inTolerances: (absolute: string, tolerances: string) => string;
    readonly noDistance: string;
    readonly show: string;
    readonly difference: string;
    readonly nonFinite: (nan: string, infinite: string, index: string) => string;
    readonly shape: string;
    readonly transposed: string;
    readonly rank: string;
    readonly axis: (axis: number, value: number, size: number) => string;
    readonly unchanged: string;
    readonly gradient: string;
    readonly metric: string;
    readonly property: string;
    readonly keysTable: string;
    readonly key: string;
    readonly errorLine: (line: number) => string;
    readonly console: string;
    readonly cut: (lines: number) => string;
  };
  readonly tensor: {
    readonly label: string;
    readonly cell: (where: string, received: string, expected: string) => string;
    readonly row: string;
    readonly column: string;
    readonly below: string;
    readonly above: string;
    readonly sum: string;
    readonly window: (rows: string, columns: string) => string;
    readonly worst: (index: string) => string;
    readonly map: string;
    readonly previous: string;
    readonly next: string;
  };
  readonly curve: {
    readonly title: (output: string, name: string) => string;
    readonly part: (index: number) => string;
    readonly together: string;
    readonly yours: string;
    readonly reference: string;
    readonly band: string;
    readonly log: string;
    readonly reading: (index: number, own: string, reference: string) => string;
    readonly iteration: string;
    readonly table: string;
    readonly length: (own: number, reference: number) => string;
  };
  readonly hints: { readonly title: string; readonly doors: readonly [string, string, string] };
  readonly others: {
    readonly title: string;
    readonly passed: (cases: number, points: string) => string;
    readonly notRun: (cases: number) => string;
    readonly hidden: string;
    readonly open: (name: string) => string;
  };
  readonly diagnostics: {
    readonly title: (count: number) => string;
    readonly at: (line: number, column: number) => string;
    /** The sentence of a diagnostic. What TypeScript and V8 say is English alone; our own refusals are said in the page's language. */
    readonly why: (diagnostic: Pick<Diagnostic, 'code' | 'message'>) => string;
  };
};
