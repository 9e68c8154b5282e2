import { useWords } from '../messages/language';
import type { Lines } from './curve';
import { codeNumber } from './digits';
import styles from './feedback.module.css';

const MOST_ROWS = 500;

/** The curve in numbers. */
export function CurveTable({ lines }: { readonly lines: Lines }) {
  const { m } = useWords();
  const length = Math.min(MOST_ROWS, Math.max(lines.own.length, lines.reference.length));
  const text = (value: number | undefined) => (value === undefined ? '' : codeNumber(value));
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={m.curve.table}>
      <table className={styles.entries}>
        <thead>
          <tr>
            <th scope="col">{m.curve.iteration}</th>
            <th scope="col">{m.curve.yours}</th>
            <th scope="col">{m.curve.reference}</th>
            <th scope="col">{m.curve.band}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length }, (_, i) => (
            <tr key={i}>
              <th scope="row">{i}</th>
              <td>{text(lines.own[i])}</td>
              <td>{text(lines.reference[i])}</td>
              <td>{`${text(lines.lower[i])} … ${text(lines.upper[i])}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
