type Model = { classes: string[]; vocabulary: string[]; priors: number[]; wordProbabilities: number[][] };

// One pass over the words of the training set; the document becomes counts, and a product of ratios gives the posterior.
const tally = (words: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : 1);

export const train = (documents: string[][], labels: string[], alpha: number): Model => {
  const size = tally(labels);
  const classes = [...size.keys()].sort(byCodePoint);
  const vocabulary = [...tally(documents.flat()).keys()].sort(byCodePoint);
  const words = new Map(classes.map((label) => [label, [] as string[]]));
  documents.forEach((document, d) => words.get(labels[d])?.push(...document));
  const wordProbabilities = classes.map((label) => {
    const counts = tally(words.get(label) ?? []);
    const row = vocabulary.map((word) => (counts.get(word) ?? 0) + alpha);
    const total = row.reduce((a, b) => a + b, 0);
    return row.map((weight) => weight / total);
  });
  return { classes, vocabulary, priors: classes.map((label) => (size.get(label) ?? 0) / documents.length), wordProbabilities };
};

export const logJoint = ({ vocabulary, priors, wordProbabilities }: Model, document: string[]): number[] => {
  const counts = tally(document);
  const logs = priors.map((prior) => Math.log(prior));
  vocabulary.forEach((word, w) => {
    const times = counts.get(word) ?? 0;
    logs.forEach((_, c) => {
      logs[c] += times * Math.log(wordProbabilities[c][w]);
    });
  });
  return logs;
};

export const posterior = (model: Model, document: string[]): number[] => {
  const logs = logJoint(model, document);
  return logs.map((own) => 1 / logs.reduce((sum, other) => sum + Math.exp(other - own), 0));
};

export const predict = (model: Model, document: string[]): string => {
  let best = 0;
  const logs = logJoint(model, document);
  for (let c = 1; c < logs.length; c++) {
    if (logs[c] > logs[best]) best = c;
  }
  return model.classes[best];
};
