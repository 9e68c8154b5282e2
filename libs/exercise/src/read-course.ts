import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type ExerciseBundle, type Mistake, makeBundle } from './bundle';
import { parseMistakeHeader } from './mistake-header';
import { WrongFormulaError, countSections, renderMarkdown, sectionId } from './render-markdown';
import { exerciseSpecSchema, slugSchema, topicSpecSchema } from './spec';

/** What is wrong with a folder, with its place. */
export interface FolderProblem {
  /** TOPIC/SLUG, or TOPIC. */
  readonly exercise: string;
  /** Relative to the exercises' folder. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface Course {
  readonly bundles: readonly ExerciseBundle[];
  readonly problems: readonly FolderProblem[];
}

/** Reads every TOPIC/EXERCISE folder below `root`. A broken exercise is a problem; the others still load. */
export function readCourse(root: string): Course {
  const bundles: ExerciseBundle[] = [];
  const problems: FolderProblem[] = [];
  for (const topic of foldersOf(root)) {
    for (const slug of foldersOf(join(root, topic))) {
      const outcome = readExercise(root, topic, slug);
      if ('bundle' in outcome) bundles.push(outcome.bundle);
      else problems.push(...outcome.problems);
    }
  }
  bundles.sort((a, b) => a.topic.order - b.topic.order || a.spec.order - b.spec.order || a.id.localeCompare(b.id));
  return { bundles, problems };
}

export type ReadOutcome = { readonly bundle: ExerciseBundle } | { readonly problems: readonly FolderProblem[] };

/** Reads one exercise folder: the only place that touches the disk. */
export function readExercise(root: string, topic: string, slug: string): ReadOutcome {
  const folder = new Folder(root, topic, slug);
  folder.names();
  const topicSpec = folder.yaml(join('..', 'topic.yaml'), topicSpecSchema)?.parsed;
  const spec = folder.yaml('exercise.yaml', exerciseSpecSchema);
  const statement = { pt: folder.markdown('statement.pt.md'), en: folder.markdown('statement.en.md') };
  const hints = { pt: folder.hints('hints.pt.md'), en: folder.hints('hints.en.md') };
  const solutions = ['solution.ts', ...folder.list('solutions')].map((file) => ({ file, source: folder.text(file) }));
  const parts = {
    slug, statement, hints, solutions,
    starter: folder.text('starter.ts'),
    reference: folder.text('reference.ts'),
    cases: folder.text('cases.ts'),
    ...(folder.has('checks.ts') ? { checks: folder.text('checks.ts') } : {}),
    mistakes: folder.list('mistakes').flatMap((file) => folder.mistake(file, statement)),
  };
  if (folder.problems.length > 0 || topicSpec === undefined || spec === undefined) return { problems: folder.problems };
  return { bundle: makeBundle({ ...parts, topic: { slug: topic, ...topicSpec }, rawSpec: spec.raw }) };
}

/** One exercise's files; gathers what is wrong with them. */
class Folder {
  readonly problems: FolderProblem[] = [];
  private readonly path: string;

  constructor(
    root: string,
    private readonly topic: string,
    private readonly slug: string,
  ) {
    this.path = join(root, topic, slug);
  }

  has(file: string): boolean {
    return existsSync(join(this.path, file));
  }

  list(folder: string): string[] {
    if (!this.has(folder)) return [];
    return readdirSync(join(this.path, folder)).filter((name) => name.endsWith('.ts')).sort().map((name) => `${folder}/${name}`);
  }

  /** Topic and exercise stand in addresses. */
  names(): void {
    for (const [name, file] of [[this.topic, '..'], [this.slug, '.']] as const) {
      if (!slugSchema.safeParse(name).success) this.report(file, 1, `the folder's name ${name} must be lower-case words joined by hyphens`);
    }
  }

  text(file: string): string {
    if (!this.has(file)) {
      this.report(file, 1, 'is missing');
      return '';
    }
    try {
      return readFileSync(join(this.path, file), 'utf8');
    } catch (error) {
      // A folder of that name, or no permission: this exercise's problem, not the course's.
      this.report(file, 1, `cannot be read: ${messageOf(error)}`);
      return '';
    }
  }

  yaml<T extends z.ZodType>(file: string, schema: T): { parsed: z.infer<T>; raw: unknown } | undefined {
    if (!this.has(file)) {
      this.report(file, 1, 'is missing');
      return undefined;
    }
    const lines = new LineCounter();
    const document = parseDocument(this.text(file), { lineCounter: lines });
    for (const error of document.errors) this.report(file, error.linePos?.[0].line ?? 1, messageOf(error));
    if (document.errors.length > 0) return undefined;
    const read = plainOf(document);
    if ('problem' in read) {
      this.report(file, 1, read.problem);
      return undefined;
    }
    const outcome = schema.safeParse(read.raw);
    if (outcome.success) return { parsed: outcome.data, raw: read.raw };
    for (const issue of outcome.error.issues) this.report(file, lineOf(document, placeOf(issue), lines), issueText(issue));
    return undefined;
  }

  markdown(file: string): string {
    const text = this.text(file);
    this.renders(file, text);
    return text;
  }

  /** Hints are parted by lines of three hyphens. */
  hints(file: string): string[] {
    if (!this.has(file)) return [];
    const hints = this.text(file).split(/^---$/m).map((hint) => hint.trim()).filter((hint) => hint !== '');
    if (hints.length > 3) this.report(file, 1, `has ${hints.length} hints, at most 3 are shown`);
    for (const hint of hints) this.renders(file, hint);
    return hints;
  }

  mistake(file: string, statement: { readonly pt: string; readonly en: string }): Mistake[] {
    const source = this.text(file);
    const header = parseMistakeHeader(source);
    if ('problem' in header) {
      this.report(file, 1, header.problem);
      return [];
    }
    const { section } = header.ok;
    const sections = Math.min(countSections(statement.pt), countSections(statement.en));
    if (section !== undefined && !Array.from({ length: sections }, (_, i) => sectionId(i + 1)).includes(section)) {
      this.report(file, 1, `section: the statements have ${sections} headings of the second level`);
    }
    return [{ id: file.replace(/^mistakes\/|\.ts$/g, ''), ...header.ok, source }];
  }

  private renders(file: string, text: string): void {
    try {
      renderMarkdown(text);
    } catch (error) {
      const before = error instanceof WrongFormulaError ? text.slice(0, Math.max(text.indexOf(error.formula), 0)) : '';
      this.report(file, before.split('\n').length, messageOf(error));
    }
  }

  private report(file: string, line: number, message: string): void {
    this.problems.push({ exercise: `${this.topic}/${this.slug}`, file: join(this.topic, this.slug, file), line, message });
  }
}

/** Aliases are looked up here alone, and one of nothing throws. */
function plainOf(document: ReturnType<typeof parseDocument>): { raw: unknown } | { problem: string } {
  try {
    const raw: unknown = document.toJS();
    return { raw };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

/** A key that does not exist is reported where it stands, not at the record that holds it. */
function placeOf(issue: z.core.$ZodIssue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function lineOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[], lines: LineCounter): number {
  // The nearest node that exists: a missing field is reported at the record that lacks it.
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function issueText(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.') || 'the file'}: ${issue.message}`;
}

function foldersOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path).filter((name) => !name.startsWith('.') && statSync(join(path, name), { throwIfNoEntry: false })?.isDirectory()).sort();
}

