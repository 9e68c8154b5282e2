import { Inject, Injectable } from '@nestjs/common';
import type { Language, Progress, Topics } from '@gradus/contract';
import type { PublishedVersion } from '@gradus/store';
import { API_OPTIONS, type ApiOptions } from '../api-options';
import { ProblemError } from '../problems/problem-error';
import { type ExerciseText, NOT_BEGUN, renderExercise, summarise } from './exercise-view';

/** The exercises that are shown. Their texts are rendered once per version and language: versions never change. */
@Injectable()
export class Catalogue {
  private readonly texts = new Map<string, ExerciseText>();

  constructor(@Inject(API_OPTIONS) private readonly options: ApiOptions) {}

  /** @throws ProblemError not-found */
  async select(exerciseId: string): Promise<PublishedVersion> {
    const current = (await this.options.store.exercises.current()).find((version) => version.exerciseId === exerciseId);
    if (current === undefined) {
      throw new ProblemError('not-found', `There is no exercise called ${exerciseId}; GET /api/v1/topics lists those there are.`);
    }
    return this.options.store.exercises.selectVersion(current.versionId);
  }

  textOf({ bundle, number, versionId }: PublishedVersion, language: Language): ExerciseText {
    const key = `${versionId}/${language}`;
    const text = this.texts.get(key) ?? renderExercise(bundle, number, language);
    this.texts.set(key, text);
    return text;
  }

  async topics(language: Language, progress: ReadonlyMap<string, Progress>): Promise<Topics> {
    const topics = new Map<string, Topics['topics'][number]>();
    for (const { bundle } of await this.selectAll()) {
      const { slug, title, order } = bundle.topic;
      const topic = topics.get(slug) ?? { slug, title: title[language], order, exercises: [] };
      topic.exercises.push({ ...summarise(bundle, language), progress: progress.get(bundle.id) ?? NOT_BEGUN });
      topics.set(slug, topic);
    }
    return { language, topics: [...topics.values()] };
  }

  /** In the order of the course. */
  private async selectAll(): Promise<PublishedVersion[]> {
    const { exercises } = this.options.store;
    const current = await exercises.current();
    const versions = await Promise.all(current.map(({ versionId }) => exercises.selectVersion(versionId)));
    return versions.sort(
      ({ bundle: a }, { bundle: b }) => a.topic.order - b.topic.order || a.spec.order - b.spec.order || a.id.localeCompare(b.id),
    );
  }
}
