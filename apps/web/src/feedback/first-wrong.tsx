import type { Mismatch } from '@gradus/contract';
import { useWords } from '../messages/language';
import { codeNumber, compareDigits } from './digits';
import { tolerancesApart } from './error-band';
import styles from './feedback.module.css';
import { placeText } from './place-text';
import { readNumber } from './tensor';

export type FirstWrongProps = {
  readonly path: string;
  readonly first: NonNullable<Mismatch['first']>;
  readonly tolerance: Mismatch['tolerance'];
};

/** Where the first wrong value is, both values to the digit where they part, and how far that is. */
export function FirstWrong({ path, first, tolerance }: FirstWrongProps) {
  const { m, number } = useWords();
  const received = readNumber(first.received);
  const expected = readNumber(first.expected);
  const isNumeric = received !== undefined && expected !== undefined;
  const shown = isNumeric
    ? compareDigits(received, expected)
    : { received: JSON.stringify(first.received), expected: JSON.stringify(first.expected), from: 0 };
  return (
    <dl className={styles.first}>
      <dt>{m.detail.first}</dt>
      <dd data-first-wrong>{placeText(path, first.index)}</dd>
      <dt>{m.detail.received}</dt>
      <dd data-received>
        {shown.received.slice(0, shown.from)}
        <u>{shown.received.slice(shown.from)}</u>
      </dd>
      <dt>{m.detail.expected}</dt>
      <dd data-expected>{shown.expected}</dd>
      {isNumeric && (
        <>
          <dt>{m.detail.distance}</dt>
          <dd className={styles.words}>{distance(received, expected, tolerance, m, number)}</dd>
        </>
      )}
    </dl>
  );
}

type Words = ReturnType<typeof useWords>;

function distance(received: number, expected: number, tolerance: Mismatch['tolerance'], m: Words['m'], number: Words['number']): string {
  const absolute = Math.abs(received - expected);
  if (!Number.isFinite(absolute)) return m.detail.noDistance;
  if (!tolerance) return codeNumber(absolute, 3);
  return m.detail.inTolerances(codeNumber(absolute, 3), number(twoDigits(tolerancesApart(received, expected, tolerance))));
}

// 7205.6 tolerances are "7,200": more digits would claim a precision that nobody needs.
function twoDigits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(2)) : value;
}
