import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/typescript/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import * as monaco from 'monaco-editor/editor';
import {
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
  typescriptDefaults,
} from 'monaco-editor/languages/features/typescript/register';
import TypeScriptWorker from 'monaco-editor/languages/features/typescript/ts.worker?worker';

self.MonacoEnvironment = {
  getWorker: (_id, label) => (label === 'typescript' ? new TypeScriptWorker() : new EditorWorker()),
};

typescriptDefaults.setCompilerOptions({
  target: ScriptTarget.ESNext,
  module: ModuleKind.ESNext,
  moduleResolution: ModuleResolutionKind.NodeJs,
  // The isolate has no DOM: `name`, `length` or `document` must not look like something that exists.
  lib: ['es2023'],
  strict: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  allowNonTsExtensions: true,
  noEmit: true,
});
typescriptDefaults.setDiagnosticsOptions({ noSemanticValidation: false, noSyntaxValidation: false, onlyVisible: true });
typescriptDefaults.setEagerModelSync(true);

const CONSOLE = `declare const console: Record<'log' | 'info' | 'warn' | 'error' | 'debug', (...values: unknown[]) => void>;`;

/** Makes the exercise's declarations the only ones beside the language's own. */
export function setExerciseTypes(types: string): void {
  const libraries = [{ content: types, filePath: 'file:///exercise-types.d.ts' }];
  // lib es2023 without DOM declares no console; the exercise's own declarations may.
  if (!/\bconsole\b/.test(types)) libraries.push({ content: CONSOLE, filePath: 'file:///console.d.ts' });
  typescriptDefaults.setExtraLibs(libraries);
}

// Alt+[ and Alt+] cycle inline suggestions, which we have none of; on some layouts they type brackets.
monaco.editor.addKeybindingRules([
  { keybinding: monaco.KeyMod.Alt | monaco.KeyCode.BracketLeft, command: null },
  { keybinding: monaco.KeyMod.Alt | monaco.KeyCode.BracketRight, command: null },
]);

export { monaco };
