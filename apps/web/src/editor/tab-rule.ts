import { monaco } from './monaco-setup';

export type TabRule = { readonly onChange: (indents: boolean) => void };

/** Ctrl+Shift+M on a Mac, Ctrl+M elsewhere. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
export const FREE_TAB_KEY = isMac ? 'Ctrl Shift M' : 'Ctrl M';

/** States of Monaco that Escape ends. */
const CLOSED_FIRST = [
  'suggestWidgetVisible',
  'findWidgetVisible',
  'parameterHintsVisible',
  'renameInputVisible',
  'inSnippetMode',
  'markersNavigationVisible',
  'editorHasSelection',
  'editorHasMultipleSelections',
];

/**
 * Tab indents. Ctrl+M (Ctrl+Shift+M on a Mac) or Escape let Tab leave the editor; on return it indents again.
 * Monaco's own toggle is global and keeps its state over the blur, hence an action of ours under the same key.
 */
export function applyTabRule(editor: monaco.editor.IStandaloneCodeEditor, { onChange }: TabRule): void {
  const leaves = () => editor.getOption(monaco.editor.EditorOption.tabFocusMode);
  const set = (tabFocusMode: boolean) => {
    if (tabFocusMode === leaves()) return;
    editor.updateOptions({ tabFocusMode });
    onChange(!tabFocusMode);
  };
  const mac = monaco.KeyMod.WinCtrl | monaco.KeyMod.Shift | monaco.KeyCode.KeyM;
  const others = monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyM;
  editor.addAction({ id: 'gradus.freeTab', label: 'Tab', keybindings: [isMac ? mac : others], run: () => set(!leaves()) });
  editor.addAction({
    id: 'gradus.escape',
    label: 'Escape',
    keybindings: [monaco.KeyCode.Escape],
    // Where Escape closes something of Monaco's, it does that first.
    precondition: ['editorTextFocus', ...CLOSED_FIRST.map((state) => `!${state}`)].join(' && '),
    run: () => set(true),
  });
  const container = editor.getContainerDomNode();
  // Not Monaco's own event: it comes a turn later, and not at all for whoever is back by then.
  container.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && container.contains(relatedTarget))) set(false);
  });
}
