import { useImperativeHandle, useRef } from 'react';
import { useWords } from '../messages/language';
import styles from './editor.module.css';
import type { EditorProps } from './editor-handle';
import { offsetOf } from './offset-of';

const KEYS = ['{', '}', '[', ']', '(', ')', ' => ', ';'];

/** A text area: for phones, for who prefers it, and where the full editor does not load. Tab leaves it, as in every form. */
export function PlainEditor({ title, initialSource, isReadOnly, onEdit, handle, footer }: EditorProps) {
  const { m } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(handle, () => ({
    focus: () => area.current?.focus(),
    replaceAll: (text) => area.current && insert(area.current, text, true),
    reveal: (line, column) => {
      const offset = offsetOf(area.current?.value ?? '', line, column);
      area.current?.focus();
      area.current?.setSelectionRange(offset, offset);
    },
  }), []);
  return (
    <div className={styles.editor}>
      <textarea
        ref={area}
        className={styles.plain}
        data-editor="plain"
        aria-label={m.editor.plainLabel(title)}
        defaultValue={initialSource}
        readOnly={isReadOnly}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        onChange={(event) => onEdit(event.target.value)}
      />
      <div className={styles.keys} role="group" aria-label={m.editor.keys}>
        {KEYS.map((key) => (
          <button key={key} type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => area.current && !isReadOnly && insert(area.current, key)}>
            {key.trim()}
          </button>
        ))}
      </div>
      <div className={styles.footer}>{footer}</div>
    </div>
  );
}

function insert(area: HTMLTextAreaElement, text: string, isAll = false): void {
  area.focus();
  if (isAll) area.select();
  // The only way to change a text area that its own undo (Ctrl+Z) knows of; it fires `input` as typing does.
  if (!document.execCommand('insertText', false, text)) area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
}
