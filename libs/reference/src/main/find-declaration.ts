/** The line on which a text declares a name, as a constant, a function or a key; undefined where it is not written so. */
export function findDeclaration(source: string, name: string): number | undefined {
  if (name === '') return undefined;
  const escaped = name.replaceAll(/[$-]/g, '\\$&');
  const declaration = new RegExp(`(?:\\b(?:const|let|function)\\s+${escaped}(?![\\w$])|^\\s*['"]?${escaped}['"]?\\s*[:(])`);
  const line = source.split('\n').findIndex((text) => declaration.test(text));
  return line < 0 ? undefined : line + 1;
}
