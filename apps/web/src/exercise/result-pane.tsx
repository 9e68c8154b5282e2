import type { ExerciseView, Problem, SubmissionWithSource } from '@gradus/contract';
import { useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FeedbackPanel, type FeedbackActions } from '../feedback/feedback-panel';
import { Hints } from '../feedback/hints';
import { Steps } from '../feedback/steps';
import { STEPS } from '../feedback/steps-of';
import { useWords } from '../messages/language';
import { refusal } from './refusal';
import styles from './result-pane.module.css';
import type { Grading } from './use-grading';

export type ResultPaneProps = FeedbackActions & {
  readonly exercise: ExerciseView;
  readonly grading: Grading;
  readonly submission: SubmissionWithSource | undefined;
  readonly isStale: boolean;
  /** Points of the attempt before. */
  readonly before: number | undefined;
  readonly wantedCase: string | undefined;
};

export function ResultPane({ grading, submission, exercise, ...panel }: ResultPaneProps) {
  const { m } = useWords();
  return (
    <section className={styles.pane} aria-label={m.exercise.result} aria-busy={grading.kind === 'grading'} data-landmark tabIndex={0}>
      <Live grading={grading} />
      {submission?.result ? (
        // Whatever is wrong with the panel, the text and the way to submit it stay.
        <ErrorBoundary resetKeys={[submission.id]} fallback={<p className={styles.refused}>{m.page.crashed}</p>}>
          <FeedbackPanel submission={submission} result={submission.result} exercise={exercise} {...panel} />
        </ErrorBoundary>
      ) : (
        <div className={styles.empty}>
          <h2>{m.grading.empty}</h2>
          <Steps marks={STEPS.map(() => 'not-reached')} />
          <p>{m.grading.emptySteps}</p>
          <Hints hintsHtml={exercise.hintsHtml} />
        </div>
      )}
    </section>
  );
}

/** The line above the result while another is on its way. What takes less than 300 ms is not mentioned. */
function Live({ grading }: { readonly grading: Grading }) {
  const { m } = useWords();
  const isDue = useLater(grading.kind === 'sending' || grading.kind === 'grading');
  if (grading.kind === 'idle') return null;
  if (grading.kind === 'waiting-to-send') return <p className={styles.waiting}>{m.grading.waitingToSend}</p>;
  if (grading.kind === 'refused') return <Refused problem={grading.problem} />;
  if (!isDue) return null;
  const { done, total, before } = grading.kind === 'grading' ? grading.progress : {};
  const text = total !== undefined && done !== undefined ? m.grading.progress(done, total) : before !== undefined ? m.grading.before(before) : m.grading.running;
  return (
    <p className={styles.live}>
      {grading.kind === 'sending' ? m.grading.sending : text}
      {total !== undefined && <progress max={total} value={done} aria-label={m.grading.running} />}
    </p>
  );
}

function Refused({ problem }: { readonly problem: Problem }) {
  const { m } = useWords();
  return (
    <p className={styles.refused}>
      {refusal(problem, m)} {problem.requestId && m.page.requestId(problem.requestId)}
    </p>
  );
}

function useLater(isOn: boolean): boolean {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    if (!isOn) return setIsDue(false);
    const timer = setTimeout(() => setIsDue(true), 300);
    return () => clearTimeout(timer);
  }, [isOn]);
  return isDue;
}
