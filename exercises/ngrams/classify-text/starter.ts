type Model = { classes: string[]; vocabulary: string[]; priors: number[]; wordProbabilities: number[][] };

export function train(documents: string[][], labels: string[], alpha: number): Model {
  return { classes: [], vocabulary: [], priors: [], wordProbabilities: [] };
}

/** ln P(c) + Σ ln P(w | c), por classe / per class */
export function logJoint(model: Model, document: string[]): number[] {
  return model.classes.map(() => 0);
}

/** P(c | documento), por classe / P(c | document), per class */
export function posterior(model: Model, document: string[]): number[] {
  return model.classes.map(() => 0);
}

export function predict(model: Model, document: string[]): string {
  return model.classes[0];
}
