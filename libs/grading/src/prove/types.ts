import { dirname } from 'node:path';
import type { ExerciseBundle } from '@gradus/exercise';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  // A starter leaves its parameters unused, and students index arrays freely.
  noUnusedParameters: false,
};
const GLOBALS = 'declare const console: { log(...values: unknown[]): void };\n';

/** Whether starter and solutions are correct TypeScript, as the editor sees them, and export what the exercise names. */
export function proveTypes(bundle: ExerciseBundle): string[] {
  const programs = [{ file: 'starter.ts', source: bundle.starter }, ...bundle.solutions];
  const declared = Object.entries(bundle.spec.exports).map(([name, signature]) => `${name}${signature};`).join(' ');
  const files = new Map<string, string>([['/gradus.d.ts', GLOBALS + bundle.spec.types]]);
  programs.forEach(({ file, source }) => {
    files.set(`/${file}`, source);
    files.set(`/exports-of/${file}`, `import * as program from '/${file.replace(/\.ts$/, '')}';\nexport const named: { ${declared} } = program;\n`);
  });
  const program = ts.createProgram([...files.keys()], OPTIONS, virtualHost(files));
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    if (!diagnostic.file || diagnostic.start === undefined) return text;
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
    return `${diagnostic.file.fileName.slice(1)}:${line + 1}: ${text}`;
  });
}

/** Nothing but the exercise's files and TypeScript's own library can be read. */
function virtualHost(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const library = dirname(ts.getDefaultLibFilePath(OPTIONS));
  const read = (name: string): string | undefined => files.get(name) ?? (name.startsWith(library) ? ts.sys.readFile(name) : undefined);
  return {
    ...host,
    getCurrentDirectory: () => '/',
    fileExists: (name) => files.has(name) || (name.startsWith(library) && ts.sys.fileExists(name)),
    readFile: read,
    directoryExists: (name) => name === '/' || [...files.keys()].some((file) => file.startsWith(`${name}/`)),
    getSourceFile: (name, languageVersion) => {
      const text = read(name);
      return text === undefined ? undefined : ts.createSourceFile(name, text, languageVersion, true);
    },
    writeFile: () => undefined,
  };
}
