// One pass over the text fills context → word → count; everything else is read off that table.
type Table = Map<string, Map<string, number>>;

function tableOf(tokens: string[], n: number): Table {
  const table: Table = new Map();
  for (let end = n; end <= tokens.length; end++) {
    const context = tokens.slice(end - n, end - 1).join(' ');
    const row = table.get(context) ?? new Map<string, number>();
    row.set(tokens[end - 1], (row.get(tokens[end - 1]) ?? 0) + 1);
    table.set(context, row);
  }
  return table;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

export const windowCount = (tokens: string[], n: number): number => Math.max(0, tokens.length - n + 1);

export const countNgrams = (tokens: string[], n: number): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [context, row] of tableOf(tokens, n)) {
    for (const [word, count] of row) counts[n === 1 ? word : `${context} ${word}`] = count;
  }
  return counts;
};

export const frequencies = (tokens: string[], n: number): Record<string, number> => {
  const result = countNgrams(tokens, n);
  for (const key of Object.keys(result)) result[key] /= tokens.length - n + 1;
  return result;
};

export const sentenceProbability = (tokens: string[], sentence: string[], n: number): number => {
  const table = tableOf(tokens, n);
  let logarithm = 0;
  for (let end = n; end <= sentence.length; end++) {
    const row = table.get(sentence.slice(end - n, end - 1).join(' '));
    const count = row?.get(sentence[end - 1]);
    if (row === undefined || count === undefined) return 0;
    logarithm += Math.log(count / sum(row.values()));
  }
  return Math.exp(logarithm);
};
