import type { ExerciseView, Result, SubmissionWithSource } from '@gradus/contract';
import { memo } from 'react';
import { useWords } from '../messages/language';
import { CaseDetail } from './case-detail';
import { curvesToShow, type PlacedCurve } from './curves-to-show';
import { CurvePlot } from './curve-plot';
import { Diagnostics } from './diagnostics';
import styles from './feedback.module.css';
import { Hints } from './hints';
import { Mistakes } from './mistakes';
import { openCase } from './open-case';
import { OtherCases } from './other-cases';
import { Steps } from './steps';
import { marksOf } from './steps-of';
import { Verdict } from './verdict';

export type FeedbackActions = {
  readonly onOpenCase: (id: string) => void;
  readonly onRunOnly: (id: string) => void;
  readonly onReveal: (line: number, column: number) => void;
  readonly onReread: (section: string) => void;
  /** Takes the text that the result belongs to into the editor; Ctrl+Z brings the other back. */
  readonly onUseSource: (source: string) => void;
};

export type FeedbackPanelProps = FeedbackActions & {
  readonly submission: SubmissionWithSource;
  readonly result: Result;
  readonly exercise: ExerciseView;
  readonly isStale: boolean;
  readonly before: number | undefined;
  readonly wantedCase: string | undefined;
};

/** The result in the order a teacher would give it (interface.md §3): document order is screen order is reading order. */
export const FeedbackPanel = memo(function FeedbackPanel(props: FeedbackPanelProps) {
  const { submission, result, exercise, isStale, before, wantedCase, onOpenCase, onRunOnly, onReveal, onReread, onUseSource } = props;
  const { m } = useWords();
  const opened = openCase(result, wantedCase);
  const curves = curvesToShow(result.curves, opened?.id);
  const plots = (shown: readonly PlacedCurve[]) => shown.map(({ id, lines }) => <CurvePlot key={id} id={id} lines={lines} />);
  return (
    <div className={styles.panel} data-stale={isStale}>
      <Verdict submission={submission} result={result} before={before} />
      {isStale && (
        <p className={styles.ribbon}>
          {m.verdict.stale}
          <button type="button" className={styles.small} onClick={() => onUseSource(submission.source)}>
            {m.verdict.useSource}
          </button>
        </p>
      )}
      <Steps key={submission.id} marks={marksOf(result)} />
      <div className={styles.body}>
        <Explanation result={result} />
        <Diagnostics diagnostics={result.diagnostics} onReveal={onReveal} />
        <Mistakes mistakes={result.mistakes} statementHtml={exercise.statementHtml} onReread={onReread} />
        {opened && (
          <CaseDetail key={`${submission.id}/${opened.id}`} placed={opened} onRunOnly={onRunOnly} onReveal={onReveal}>
            {plots(curves.ofCase)}
          </CaseDetail>
        )}
        <OtherCases groups={result.status === 'graded' ? result.groups : []} openId={opened?.id} onOpenCase={onOpenCase} />
        {plots(curves.others)}
        <Hints hintsHtml={exercise.hintsHtml} />
        {result.status === 'graded' && <p className={styles.small}>{m.verdict.reference(result.reference.backend, result.reference.device)}</p>}
      </div>
    </div>
  );
});

/** A sentence where the steps alone do not say it: an endless loop, memory, our fault, a missing function. */
function Explanation({ result }: { readonly result: Result }) {
  const { m, of } = useWords();
  if (result.verdict === 'passed' || result.verdict === 'wrong') return null;
  return (
    <div className={styles.explanation}>
      <p>{m.verdict.sentence[result.verdict]}</p>
      {result.message && result.verdict !== 'does-not-compile' && <p>{of(result.message)}</p>}
    </div>
  );
}
