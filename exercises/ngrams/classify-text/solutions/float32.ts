type Model = { classes: string[]; vocabulary: string[]; priors: number[]; wordProbabilities: number[][] };

// Single precision: chances and logarithms live in Float32Array; log-sum-exp gives the posterior.
const f = Math.fround;

export function train(documents: string[][], labels: string[], alpha: number): Model {
  const classes = Array.from(new Set(labels)).sort();
  const vocabulary = Array.from(new Set(documents.flat())).sort();
  const table = classes.map(() => new Float32Array(vocabulary.length).fill(alpha));
  const priors = new Float32Array(classes.length);
  for (let d = 0; d < documents.length; d++) {
    const c = classes.indexOf(labels[d]);
    priors[c] += 1 / documents.length;
    for (const word of documents[d]) table[c][vocabulary.indexOf(word)] += 1;
  }
  const wordProbabilities = table.map((row) => {
    const total = row.reduce((sum, weight) => f(sum + weight), 0);
    return Array.from(row, (weight) => f(weight / total));
  });
  return { classes, vocabulary, priors: Array.from(priors), wordProbabilities };
}

export function logJoint(model: Model, document: string[]): number[] {
  const place = new Map(model.vocabulary.map((word, w) => [word, w]));
  const logs = Float32Array.from(model.priors, Math.log);
  for (const word of document) {
    const w = place.get(word);
    if (w === undefined) continue;
    for (let c = 0; c < logs.length; c++) logs[c] += f(Math.log(f(model.wordProbabilities[c][w])));
  }
  return Array.from(logs);
}

export function posterior(model: Model, document: string[]): number[] {
  const logs = logJoint(model, document);
  const largest = logs.reduce((a, b) => (b > a ? b : a));
  const logSum = f(largest + f(Math.log(logs.reduce((sum, log) => f(sum + f(Math.exp(log - largest))), 0))));
  return logs.map((log) => f(Math.exp(f(log - logSum))));
}

export function predict(model: Model, document: string[]): string {
  return logJoint(model, document)
    .map((log, c) => ({ log, label: model.classes[c] }))
    .reduce((best, one) => (one.log > best.log ? one : best)).label;
}
