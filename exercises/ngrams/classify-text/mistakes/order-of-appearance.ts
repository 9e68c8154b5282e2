/*
 * pt: O vocabulário ficou na ordem em que as palavras aparecem. Ordene-o com sort().
 * en: The vocabulary was left in the order in which words appear. Sort it with sort().
 * section: 4
 */
type Model = { classes: string[]; vocabulary: string[]; priors: number[]; wordProbabilities: number[][] };

const count = (words: string[], word: string): number => words.filter((one) => one === word).length;

export function train(documents: string[][], labels: string[], alpha: number): Model {
  const classes = [...new Set(labels)].sort();
  const vocabulary = [...new Set(documents.flat())];
  const wordProbabilities = classes.map((label) => {
    const words = documents.filter((_, d) => labels[d] === label).flat();
    return vocabulary.map((word) => (count(words, word) + alpha) / (words.length + alpha * vocabulary.length));
  });
  const priors = classes.map((label) => count(labels, label) / labels.length);
  return { classes, vocabulary, priors, wordProbabilities };
}

export function logJoint(model: Model, document: string[]): number[] {
  const known = document.map((word) => model.vocabulary.indexOf(word)).filter((w) => w >= 0);
  return model.wordProbabilities.map((p, c) => known.reduce((sum, w) => sum + Math.log(p[w]), Math.log(model.priors[c])));
}

export function posterior(model: Model, document: string[]): number[] {
  const logs = logJoint(model, document);
  const largest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

export function predict(model: Model, document: string[]): string {
  const logs = logJoint(model, document);
  return model.classes[logs.indexOf(Math.max(...logs))];
}
