/*
 * pt: As probabilidades foram multiplicadas antes do logaritmo, e num texto longo o produto vira 0. Some logaritmos.
 * en: The probabilities were multiplied before the logarithm, and over a long text the product becomes 0. Add logarithms.
 * section: 6
 */
type Model = { classes: string[]; vocabulary: string[]; priors: number[]; wordProbabilities: number[][] };

const count = (words: string[], word: string): number => words.filter((one) => one === word).length;

export function train(documents: string[][], labels: string[], alpha: number): Model {
  const classes = [...new Set(labels)].sort();
  const vocabulary = [...new Set(documents.flat())].sort();
  const wordProbabilities = classes.map((label) => {
    const words = documents.filter((_, d) => labels[d] === label).flat();
    return vocabulary.map((word) => (count(words, word) + alpha) / (words.length + alpha * vocabulary.length));
  });
  const priors = classes.map((label) => count(labels, label) / labels.length);
  return { classes, vocabulary, priors, wordProbabilities };
}

export function logJoint(model: Model, document: string[]): number[] {
  const known = document.map((word) => model.vocabulary.indexOf(word)).filter((w) => w >= 0);
  return model.wordProbabilities.map((p, c) => Math.log(known.reduce((product, w) => product * p[w], model.priors[c])));
}

export function posterior(model: Model, document: string[]): number[] {
  const logs = model.priors.map((prior, c) =>
    document.reduce((sum, word) => sum + Math.log(model.wordProbabilities[c][model.vocabulary.indexOf(word)] ?? 1), Math.log(prior)),
  );
  const largest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

export function predict(model: Model, document: string[]): string {
  const logs = logJoint(model, document);
  return model.classes[logs.indexOf(Math.max(...logs))];
}
