import type { ReactNode } from 'react';

/** What a full and a plain editor have in common. */
export type EditorHandle = {
  focus(): void;
  /** Replaces all text as one step that can be undone. */
  replaceAll(text: string): void;
  /** Puts the caret at a place of the student's own text, counted from 1. */
  reveal(line: number, column: number): void;
};

/** A red or yellow underline with its sentence. */
export type EditorMark = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
};

export type EditorProps = {
  /** Names the model: TOPIC/SLUG. */
  readonly exerciseId: string;
  readonly title: string;
  /** Read once, when the editor opens; typing is never overwritten. */
  readonly initialSource: string;
  /** Declarations of the exercise for the type checker. */
  readonly types: string;
  readonly marks: readonly EditorMark[];
  readonly onEdit: (source: string) => void;
  /** Another tab edits. */
  readonly isReadOnly: boolean;
  readonly handle: React.Ref<EditorHandle>;
  readonly footer?: ReactNode;
};
