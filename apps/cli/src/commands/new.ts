import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readCourse, slugSchema } from '@gradus/exercise';
import { EXIT, type ExitCode, UsageError } from '../exit-codes';
import { EXERCISES_FOLDER } from '../folders';
import { exampleExercise, exampleTopic } from '../new/example-exercise';

/** `gradus new TOPIC/EXERCISE`: a small exercise that passes the check already, to be changed into the one that is meant. */
export function newCommand(id: string): ExitCode {
  const [topic = '', slug = '', ...rest] = id.split('/');
  const isName = (name: string): boolean => slugSchema.safeParse(name).success;
  if (!isName(topic) || !isName(slug) || rest.length > 0) {
    throw new UsageError('wrong-usage', `${id} is no name of an exercise: write TOPIC/EXERCISE, each in lower-case words joined by hyphens.`);
  }
  const folder = join(EXERCISES_FOLDER, topic, slug);
  if (existsSync(folder)) throw new UsageError('wrong-usage', `${folder} is there already: choose another name, or remove it.`);
  const { bundles } = readCourse(EXERCISES_FOLDER);
  const neighbours = bundles.filter((bundle) => bundle.topic.slug === topic);
  write(folder, exampleExercise(nextOf(neighbours.map((bundle) => bundle.spec.order))));
  const isNewTopic = !existsSync(join(dirname(folder), 'topic.yaml'));
  if (isNewTopic) write(dirname(folder), { 'topic.yaml': exampleTopic(topic, nextOf(bundles.map((bundle) => bundle.topic.order))) });
  process.stdout.write(nextSteps(id, relative(process.cwd(), folder), isNewTopic));
  return EXIT.full;
}

function nextOf(orders: readonly number[]): number {
  return Math.max(0, ...orders) + 1;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text, { flag: 'wx' });
  }
}

function nextSteps(id: string, folder: string, isNewTopic: boolean): string {
  return `${folder} is a whole exercise: the mean of squares and its gradient. Make it yours:
  1. npx gradus check ${id}      proves it as it is
  2. ${isNewTopic ? 'topic.yaml: the title of the new topic in both languages; ' : ''}exercise.yaml, solution.ts, reference.ts and cases.ts: another function, its expected values, its inputs
  3. mistakes/ and the two statements: what students get wrong, and what they read (exercises/README.md)
  4. npx gradus check ${id}      until everything holds
`;
}
