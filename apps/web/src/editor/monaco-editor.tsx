import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useAnnounce } from '../app/announcer';
import { useWords } from '../messages/language';
import styles from './editor.module.css';
import type { EditorMark, EditorProps } from './editor-handle';
import { monaco, setExerciseTypes } from './monaco-setup';
import { followTokens } from './monaco-theme';
import { applyTabRule, FREE_TAB_KEY } from './tab-rule';

/** Monaco with one model, disposed with it. The text goes in once; afterwards only the student changes it. */
export function MonacoEditor(props: EditorProps) {
  const { m } = useWords();
  const announce = useAnnounce();
  const [indents, setIndents] = useState(true);
  const host = useRef<HTMLDivElement>(null);
  const editor = useMonaco(host, props, setIndents);
  useLabel(editor, m.editor.label(props.title, FREE_TAB_KEY));
  useMarks(editor, props.marks);
  const { isReadOnly } = props;
  useEffect(() => editor?.updateOptions({ readOnly: isReadOnly }), [editor, isReadOnly]);
  useEffect(() => setExerciseTypes(props.types), [props.types]);
  useEffect(() => {
    if (!indents) announce(m.editor.tabLeaves(FREE_TAB_KEY));
  }, [indents, announce, m]);
  useImperativeHandle(props.handle, () => handleOf(editor), [editor]);
  return (
    <div className={styles.editor}>
      <div ref={host} className={styles.monaco} data-editor="monaco" />
      <div className={styles.footer}>
        <span className={styles.hint}>{indents ? m.editor.tabIndents(FREE_TAB_KEY) : m.editor.tabLeaves(FREE_TAB_KEY)}</span>
        {props.footer}
      </div>
    </div>
  );
}

type Editor = monaco.editor.IStandaloneCodeEditor;

function useMonaco(host: React.RefObject<HTMLDivElement | null>, props: EditorProps, onTabRule: (indents: boolean) => void) {
  const [editor, setEditor] = useState<Editor>();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { exerciseId } = props;
  useEffect(() => {
    if (!host.current) return;
    const uri = monaco.Uri.parse(`file:///${exerciseId}/answer.ts`);
    const model = monaco.editor.createModel(latest.current.initialSource, 'typescript', uri);
    const created = monaco.editor.create(host.current, { ...OPTIONS, model });
    const unfollow = followTokens();
    applyTabRule(created, { onChange: onTabRule });
    model.onDidChangeContent(() => latest.current.onEdit(model.getValue()));
    setEditor(created);
    return () => {
      unfollow();
      created.dispose();
      // An editor does not dispose its model: without this every visit leaks one.
      model.dispose();
    };
  }, [host, exerciseId, onTabRule]);
  return editor;
}

const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  fontFamily: "'JetBrains Mono', ui-monospace, monospace",
  fontLigatures: false,
  // 13.5 px of a 16 px root, and with it when the reader's text size setting is larger.
  fontSize: 13.5 * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16),
  lineHeight: 22 / 13.5,
  minimap: { enabled: false },
  padding: { top: 12, bottom: 12 },
  lineNumbersMinChars: 3,
  glyphMargin: false,
  folding: false,
  lineDecorationsWidth: 12,
  overviewRulerLanes: 0,
  scrollBeyondLastLine: false,
  tabSize: 2,
  renderLineHighlight: 'none',
  // Dimmed names of what is unused are too faint to read as well; the type checker tells of them in words.
  showUnused: false,
  // 'dimmed', the default, is too faint to read.
  renderFinalNewline: 'on',
  bracketPairColorization: { enabled: false },
  stickyScroll: { enabled: false },
  fixedOverflowWidgets: true,
  accessibilitySupport: 'auto',
};

function useLabel(editor: Editor | undefined, ariaLabel: string): void {
  useEffect(() => editor?.updateOptions({ ariaLabel }), [editor, ariaLabel]);
}

function useMarks(editor: Editor | undefined, marks: readonly EditorMark[]): void {
  useEffect(() => {
    const model = editor?.getModel();
    if (model) monaco.editor.setModelMarkers(model, 'gradus', marks.map(markerOf));
  }, [editor, marks]);
}

function markerOf({ line, column, endLine, endColumn, severity, message }: EditorMark): monaco.editor.IMarkerData {
  return {
    startLineNumber: line,
    startColumn: column,
    endLineNumber: endLine,
    endColumn,
    message,
    severity: severity === 'error' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
  };
}

function handleOf(editor: Editor | undefined) {
  return {
    focus: () => editor?.focus(),
    replaceAll: (text: string) => {
      const range = editor?.getModel()?.getFullModelRange();
      if (!editor || !range) return;
      editor.pushUndoStop();
      editor.executeEdits('gradus', [{ range, text }]);
      editor.pushUndoStop();
    },
    reveal: (lineNumber: number, column: number) => {
      editor?.setPosition({ lineNumber, column });
      editor?.revealLineInCenterIfOutsideViewport(lineNumber);
      editor?.focus();
    },
  };
}
