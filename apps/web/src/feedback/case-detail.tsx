import type { ProgramError } from '@gradus/contract';
import { type ReactNode, useState } from 'react';
import { useWords } from '../messages/language';
import { cutConsole } from './console-lines';
import styles from './feedback.module.css';
import { MismatchView } from './mismatch-view';
import type { PlacedCase } from './open-case';

export type CaseDetailProps = {
  readonly placed: PlacedCase;
  readonly onRunOnly: (id: string) => void;
  readonly onReveal: (line: number, column: number) => void;
  /** The curves of this case. */
  readonly children: ReactNode;
};

/** One case in full: its call, what went wrong first, the values around it, its console. */
export function CaseDetail({ placed, onRunOnly, onReveal, children }: CaseDetailProps) {
  const { m, number, of } = useWords();
  const { group, case: item, id } = placed;
  const { mismatch, error, call, console: lines } = item;
  return (
    <section className={styles.case} data-case={id}>
      <div className={styles.caseHead}>
        <h3>{m.detail.title(`${of(group.title)}: ${item.id}`)}</h3>
        <span className={styles.meta}>
          {mismatch && mismatch.total > 0 ? m.detail.wrongValues(number(mismatch.differing), number(mismatch.total)) : m.verdict.case[item.verdict]}
        </span>
      </div>
      {call !== undefined && (
        <div className={styles.call}>
          <pre tabIndex={0} aria-label={m.detail.title(item.id)}>
            <code>{call}</code>
          </pre>
          <Copy text={call} />
          <button type="button" className={styles.small} onClick={() => onRunOnly(id)}>
            {m.detail.runOnly}
          </button>
        </div>
      )}
      {error && item.verdict === 'runtime-error' && <Thrown error={error} onReveal={onReveal} />}
      {mismatch && <MismatchView mismatch={mismatch} />}
      {children}
      {lines && lines.length > 0 && <ConsoleLines lines={lines} />}
    </section>
  );
}

function Thrown({ error, onReveal }: { readonly error: ProgramError; readonly onReveal: (line: number, column: number) => void }) {
  const { m } = useWords();
  const { line, column = 1 } = error;
  return (
    <p className={styles.thrown}>
      <code>{error.name ? `${error.name}: ${error.message}` : error.message}</code>{' '}
      {line !== undefined && (
        <button type="button" className={styles.link} onClick={() => onReveal(line, column)}>
          {m.detail.errorLine(line)}
        </button>
      )}
    </p>
  );
}

function Copy({ text }: { readonly text: string }) {
  const { m } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  // Browsers have a clipboard on encrypted origins alone.
  if (!window.isSecureContext) return null;
  return (
    <button type="button" className={styles.small} onClick={() => void navigator.clipboard.writeText(text).then(() => setIsCopied(true))}>
      {isCopied ? m.detail.copied : m.detail.copy}
    </button>
  );
}

function ConsoleLines({ lines }: { readonly lines: readonly string[] }) {
  const { m } = useWords();
  const { head, cut, tail } = cutConsole(lines);
  return (
    <div>
      <h4 className={styles.heading}>{m.detail.console}</h4>
      <pre className={styles.console} tabIndex={0} aria-label={m.detail.console}>
        {[...head, ...(cut > 0 ? [m.detail.cut(cut)] : []), ...tail].join('\n')}
      </pre>
    </div>
  );
}
