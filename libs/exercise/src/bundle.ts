import { createHash } from 'node:crypto';
import { localisedSchema } from '@gradus/contract';
import { z } from 'zod';
import { type ExerciseSpec, type TopicSpec, exerciseSpecSchema, topicSpecSchema } from './spec';

const mistakeSchema = z.object({
  id: z.string(),
  message: localisedSchema,
  /** The id of the statement's heading that says it right: section-1, … */
  section: z.string().optional(),
  /** The whole file: a program as a student would write it. */
  source: z.string(),
});
export type Mistake = z.infer<typeof mistakeSchema>;

const namedSourceSchema = z.object({ file: z.string(), source: z.string() });

/** A whole exercise as data: what is published, stored, sent to a worker. Immutable. */
export const exerciseBundleSchema = z.object({
  /** TOPIC/SLUG */
  id: z.string(),
  topic: z.object({ slug: z.string(), ...topicSpecSchema.shape }),
  slug: z.string(),
  /** Kept as the author wrote it, so that parsing it again gives the same. */
  spec: z.unknown(),
  statement: localisedSchema,
  /** Markdown per hint, at most three; empty if there are none. */
  hints: z.object({ pt: z.array(z.string()), en: z.array(z.string()) }),
  starter: z.string(),
  /** solution.ts first, then solutions/*.ts by name. */
  solutions: z.array(namedSourceSchema).min(1),
  reference: z.string(),
  cases: z.string(),
  checks: z.string().optional(),
  mistakes: z.array(mistakeSchema),
  gradingHash: z.string(),
  contentHash: z.string(),
});

export interface ExerciseBundle extends Omit<z.infer<typeof exerciseBundleSchema>, 'spec'> {
  readonly spec: ExerciseSpec;
}

export interface BundleParts extends Omit<ExerciseBundle, 'gradingHash' | 'contentHash' | 'topic' | 'id' | 'spec'> {
  readonly topic: { readonly slug: string } & TopicSpec;
  /** exercise.yaml, parsed as YAML but not yet checked. */
  readonly rawSpec: unknown;
}

/** Checks the spec and computes both hashes. @throws ZodError for a spec that is not one */
export function makeBundle({ rawSpec, ...parts }: BundleParts): ExerciseBundle {
  const spec = exerciseSpecSchema.parse(rawSpec);
  const grading = [
    spec.exports, spec.tolerance, spec.limits, spec.groups.map(({ title: _title, ...group }) => group),
    parts.cases, parts.checks ?? null, parts.reference, parts.mistakes.map(({ id, source }) => [id, source]),
  ];
  const content = [
    spec.title, spec.order, spec.difficulty, spec.tags, spec.types, spec.groups.map((group) => group.title),
    parts.topic, parts.statement, parts.hints, parts.starter, parts.solutions,
  ];
  return {
    ...parts,
    id: `${parts.topic.slug}/${parts.slug}`,
    spec,
    gradingHash: hash(grading),
    contentHash: hash(content),
  };
}

function hash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** A bundle as text, for the database. */
export function bundleToText({ spec, ...bundle }: ExerciseBundle): string {
  return JSON.stringify({ ...bundle, spec: specToRaw(spec) });
}

/** The inverse of `bundleToText`. @throws ZodError */
export function bundleFromText(text: string): ExerciseBundle {
  const { spec, ...bundle } = exerciseBundleSchema.parse(JSON.parse(text));
  return { ...bundle, spec: exerciseSpecSchema.parse(spec) };
}

// Checks are transformed while they are parsed; back to the form that the schema takes.
function specToRaw(spec: ExerciseSpec): unknown {
  return { ...spec, groups: spec.groups.map((group) => ({ ...group, checks: group.checks.map(checkToRaw) })) };
}

function checkToRaw(check: ExerciseSpec['groups'][number]['checks'][number]): unknown {
  switch (check.kind) {
    case 'shape':
    case 'finite':
    case 'unchanged':
      return check.kind;
    case 'property':
      return { property: check.property };
    case 'metric':
      return { metric: { id: check.metric, better: check.better, margin: check.margin } };
    case 'close':
    case 'gradient':
    case 'curve': {
      const { kind, ...rest } = check;
      return { [kind]: rest };
    }
  }
}
