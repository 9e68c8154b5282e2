import type { JsonValue, Mismatch } from '@gradus/contract';
import { useWords } from '../messages/language';
import styles from './feedback.module.css';
import { FirstWrong } from './first-wrong';
import { placeText } from './place-text';
import { ShapeView } from './shape-view';
import { readTensor } from './tensor';
import { TensorView } from './tensor-view';

/** What differs, in the form that suits the check: shapes, places of NaN, a sentence, values as a grid or as entries. */
export function MismatchView({ mismatch }: { readonly mismatch: Mismatch }) {
  const { m, number, of } = useWords();
  const { check, path, message, first, nonFinite, expectedShape, receivedShape } = mismatch;
  const received = readTensor(mismatch.received);
  const expected = readTensor(mismatch.expected);
  const isSameShape = received !== undefined && expected?.shape.join() === received.shape.join();
  const sentence = message ? of(message) : check === 'unchanged' || check === 'gradient' || check === 'metric' || check === 'property' ? m.detail[check] : undefined;
  return (
    <>
      {sentence && <p className={styles.correction}>{sentence}</p>}
      {expectedShape && receivedShape && expectedShape.join() !== receivedShape.join() && <ShapeView expected={expectedShape} received={receivedShape} />}
      {nonFinite && <p>{m.detail.nonFinite(number(nonFinite.nan), number(nonFinite.infinite), placeText(path, nonFinite.firstIndex))}</p>}
      {first && <FirstWrong path={path} first={first} tolerance={mismatch.tolerance} />}
      {isSameShape && <TensorView received={received} expected={expected} mismatch={mismatch} />}
      {isRecord(mismatch.received) && isRecord(mismatch.expected) && <Entries received={mismatch.received} expected={mismatch.expected} />}
    </>
  );
}

type JsonRecord = Readonly<Record<string, JsonValue>>;

function isRecord(value: JsonValue | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const MOST_ENTRIES = 50;

/** Records: the entries that differ or are on one side alone. */
function Entries({ received, expected }: { readonly received: JsonRecord; readonly expected: JsonRecord }) {
  const { m } = useWords();
  const text = (value: JsonValue | undefined) => (value === undefined ? '' : JSON.stringify(value));
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(received)])].filter((key) => text(received[key]) !== text(expected[key]));
  if (keys.length === 0) return null;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={m.detail.keysTable}>
      <table className={styles.entries}>
        <caption>{m.detail.keysTable}</caption>
        <thead>
          <tr>
            <th scope="col">{m.detail.key}</th>
            <th scope="col">{m.detail.received}</th>
            <th scope="col">{m.detail.expected}</th>
          </tr>
        </thead>
        <tbody>
          {keys.slice(0, MOST_ENTRIES).map((key) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{text(received[key])}</td>
              <td>{text(expected[key])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
