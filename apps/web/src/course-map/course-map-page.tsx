import type { ExerciseSummary, Topics } from '@gradus/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { topicsQuery } from '../api/queries';
import { STEPS } from '../feedback/steps-of';
import { QueryGate } from '../app/query-gate';
import { Shell } from '../app/shell';
import { useWords } from '../messages/language';
import styles from './course-map.module.css';
import { nextExercise } from './next-exercise';
import { moveAlong } from './move-along';
import { StairTread } from './stair-tread';

/** `/`: where to go on, then every topic as a staircase. */
export function CourseMapPage() {
  const { m, language } = useWords();
  const query = useQuery(topicsQuery(language));
  return (
    <QueryGate title={m.map.title} query={query}>
      {({ topics }) => (
        <Shell title={m.map.title} crumbs={m.map.title}>
          <div className={styles.map}>
            <h1 className={styles.title}>{m.map.title}</h1>
            <Continue topics={topics} />
            {topics.map((topic) => (
              <section key={topic.slug} className={styles.topic} aria-labelledby={`topic-${topic.slug}`}>
                <h2 id={`topic-${topic.slug}`}>{topic.title}</h2>
                <ol className={styles.stairs} onKeyDown={moveAlong}>
                  {topic.exercises.map((exercise, height) => (
                    <StairTread key={exercise.id} exercise={exercise} height={height} />
                  ))}
                </ol>
              </section>
            ))}
          </div>
        </Shell>
      )}
    </QueryGate>
  );
}

function Continue({ topics }: { readonly topics: Topics['topics'] }) {
  const { m } = useWords();
  const next = nextExercise(topics);
  if (!next) return topics.length === 0 ? <p className={styles.empty}>{m.map.nothingYet}</p> : null;
  const { state, step } = next.progress;
  const where = step === null ? '' : `, ${m.map.stopped(m.steps[step], STEPS.indexOf(step) + 1)}`;
  const title = state === 'not-begun' ? m.map.startWith(next.title) : m.map.continueWith(next.title) + where;
  return (
    <p className={styles.continue}>
      <Link {...linkTo(next)}>{title}</Link>
    </p>
  );
}

function linkTo({ id, slug }: ExerciseSummary) {
  return { to: '/exercises/$topic/$slug', params: { topic: id.split('/')[0] ?? id, slug } } as const;
}
