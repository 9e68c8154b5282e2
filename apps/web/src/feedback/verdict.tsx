import type { Result, Submission } from '@gradus/contract';
import { useWords } from '../messages/language';
import styles from './feedback.module.css';
import { headline } from './headline';

export type VerdictProps = { readonly submission: Submission; readonly result: Result; readonly before: number | undefined };

/** Where it stopped and what it earned; stays on top while the rest scrolls. */
export function Verdict({ submission, result, before }: VerdictProps) {
  const { m, number } = useWords();
  return (
    <div className={styles.verdict}>
      <div>
        <h2 data-status={result.status === 'graded' && result.step === null ? 'all' : result.status}>{headline(result, m)}</h2>
        <p className={styles.meta}>{origin(submission, result, m, number)}</p>
      </div>
      {result.status === 'graded' && (
        <p className={styles.score}>
          <Score points={number(result.points)} text={m.verdict.of(number(result.points), number(result.maxPoints))} />
          {before !== undefined && before !== result.points && (
            <span className={styles.delta} data-sign={result.points > before ? 'more' : 'less'}>
              <span aria-hidden="true">{signed(result.points - before, number)}</span>
              <span className="spoken">{m.verdict.since(signed(result.points - before, number))}</span>
            </span>
          )}
        </p>
      )}
    </div>
  );
}

/** "6 of 10" with a large 6, in whatever order the language has. */
function Score({ points, text }: { readonly points: string; readonly text: string }) {
  const rest = text.slice(points.length);
  return (
    <>
      <b>{points}</b>
      {rest}
    </>
  );
}

type VerdictWords = ReturnType<typeof useWords>;

function origin(submission: Submission, { timings, status }: Result, m: VerdictWords['m'], number: VerdictWords['number']): string {
  const ms = number(Math.round(timings.totalMs));
  if (submission.kind === 'run') return m.verdict.run(ms);
  if (submission.attempt === null || status !== 'graded') return m.verdict.noAttempt;
  return m.verdict.attempt(submission.attempt, ms);
}

function signed(delta: number, number: VerdictWords['number']): string {
  return delta > 0 ? `+${number(delta)}` : `−${number(-delta)}`;
}
