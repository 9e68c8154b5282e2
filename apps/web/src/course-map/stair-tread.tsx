import type { ExerciseSummary, Progress } from '@gradus/contract';
import { Link } from '@tanstack/react-router';
import { STEPS } from '../feedback/steps-of';
import { useWords, type Words } from '../messages/language';
import styles from './course-map.module.css';

/** One exercise of a topic: its name, its state in words, and a mark that differs by shape, not by colour alone. */
export function StairTread({ exercise, height }: { readonly exercise: ExerciseSummary; readonly height: number }) {
  const words = useWords();
  const { m, number } = words;
  const { progress } = exercise;
  return (
    <li className={styles.tread} data-height={Math.min(height, 6)} data-state={stateOf(progress)}>
      <Link to="/exercises/$topic/$slug" params={{ topic: exercise.id.split('/')[0] ?? exercise.id, slug: exercise.slug }} className={styles.name}>
        <Mark state={stateOf(progress)} />
        {exercise.title}
      </Link>
      <span className={styles.state}>{progressInWords(progress, words)}</span>
      <span className={styles.points}>
        {progress.points === null ? m.map.worth(number(exercise.maxPoints)) : m.map.points(number(progress.points), number(exercise.maxPoints))}
        {', '}
        {m.map.difficulty[exercise.difficulty]}
      </span>
    </li>
  );
}

type State = 'not-begun' | 'begun' | 'stopped' | 'done';

function stateOf({ state, step }: Progress): State {
  if (state !== 'graded') return state;
  return step === null ? 'done' : 'stopped';
}

function progressInWords({ state, step }: Progress, { m }: Words): string {
  if (state === 'not-begun') return m.map.notBegun;
  if (state === 'begun') return m.map.begun;
  return step === null ? m.map.done : m.map.stopped(m.steps[step], STEPS.indexOf(step) + 1);
}

const MARKS: Readonly<Record<State, string>> = {
  'not-begun': 'M3 13h10',
  begun: 'M3 13h5V8',
  stopped: 'M3 13h5V8h5M10 2l4 4m0-4-4 4',
  done: 'M2 8.5l4 4 8-9',
};

function Mark({ state }: { readonly state: State }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
      <path d={MARKS[state]} />
    </svg>
  );
}
