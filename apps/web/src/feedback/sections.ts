/** The number of the section with this heading id, counted as the margin of the statement counts: its h2 headings from 1. */
export function sectionNumber(statementHtml: string, id: string): number | undefined {
  const ids = [...statementHtml.matchAll(/<h2 id="([^"]*)"/g)].map((match) => match[1]);
  const index = ids.indexOf(id);
  return index < 0 ? undefined : index + 1;
}
