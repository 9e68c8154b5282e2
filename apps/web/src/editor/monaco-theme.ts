import { longHex } from './long-hex';
import { monaco } from './monaco-setup';

const THEME = 'gradus';

/** Defines Monaco's theme from tokens.css as it stands now, light or dark, and again whenever the system changes. */
export function followTokens(): () => void {
  // Forced colours are the system's, and tokens name them in words that Monaco cannot read; it has a theme of its own for them.
  if (matchMedia('(forced-colors: active)').matches) return () => undefined;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    monaco.editor.defineTheme(THEME, themeFromTokens(dark.matches));
    monaco.editor.setTheme(THEME);
  };
  apply();
  dark.addEventListener('change', apply);
  return () => dark.removeEventListener('change', apply);
}

function themeFromTokens(isDark: boolean): monaco.editor.IStandaloneThemeData {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => longHex(style.getPropertyValue(`--${name}`));
  const rule = (scope: string, name: string, fontStyle = '') => ({ token: scope, foreground: token(name).slice(1), fontStyle });
  return {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      rule('', 'ink'),
      rule('keyword', 'pen'),
      rule('string', 'green'),
      rule('string.escape', 'green'),
      rule('regexp', 'green'),
      rule('number', 'amber'),
      rule('comment', 'pencil', 'italic'),
      rule('type', 'violet'),
      rule('identifier', 'ink'),
      rule('delimiter', 'ink'),
    ],
    colors: Object.fromEntries(COLORS.map(([key, name]) => [key, token(name)])),
  };
}

const COLORS: readonly (readonly [key: string, token: string])[] = [
  ['editor.background', 'sheet'],
  ['editor.foreground', 'ink'],
  ['editorLineNumber.foreground', 'pencil'],
  ['editorLineNumber.activeForeground', 'ink'],
  ['editorCursor.foreground', 'pen'],
  ['editor.selectionBackground', 'pen-bg'],
  ['editor.inactiveSelectionBackground', 'sunk'],
  ['editor.lineHighlightBackground', 'sheet'],
  ['editor.lineHighlightBorder', 'sunk'],
  ['editorIndentGuide.background1', 'line'],
  ['editorIndentGuide.activeBackground1', 'edge'],
  ['editorWidget.background', 'paper'],
  ['editorWidget.foreground', 'ink'],
  ['editorWidget.border', 'edge'],
  ['editorSuggestWidget.selectedBackground', 'pen-bg'],
  ['editorSuggestWidget.selectedForeground', 'ink'],
  ['editorSuggestWidget.highlightForeground', 'pen'],
  ['editorHoverWidget.background', 'paper'],
  ['editorHoverWidget.border', 'edge'],
  ['editorError.foreground', 'red'],
  ['editorWarning.foreground', 'amber'],
  ['editorBracketHighlight.foreground1', 'ink'],
  ['editorBracketHighlight.foreground2', 'ink'],
  ['editorBracketHighlight.foreground3', 'ink'],
  ['scrollbarSlider.background', 'line'],
  ['scrollbarSlider.hoverBackground', 'edge'],
  ['scrollbarSlider.activeBackground', 'edge'],
  ['focusBorder', 'pen'],
  ['input.background', 'sheet'],
  ['input.foreground', 'ink'],
  ['input.border', 'edge'],
  ['list.hoverBackground', 'sunk'],
];
