import { useWords } from '../messages/language';
import styles from './feedback.module.css';
import { isPermutation } from './tensor';

export type ShapeViewProps = { readonly expected: readonly number[]; readonly received: readonly number[] };

/** Two shapes under each other, axis by axis, the wrong ones marked. */
export function ShapeView({ expected, received }: ShapeViewProps) {
  const { m } = useWords();
  const axes = Math.max(expected.length, received.length);
  const row = (shape: readonly number[], marks: boolean) =>
    Array.from({ length: axes }, (_, axis) => (
      <td key={axis} data-wrong={marks && shape[axis] !== expected[axis]}>
        {shape[axis] ?? ''}
      </td>
    ));
  return (
    <div className={styles.shape}>
      <table>
        <caption>{m.detail.shape}</caption>
        <tbody>
          <tr>
            <th scope="row">{m.detail.received}</th>
            {row(received, true)}
          </tr>
          <tr>
            <th scope="row">{m.detail.expected}</th>
            {row(expected, false)}
          </tr>
        </tbody>
      </table>
      {expected.length !== received.length && <p>{m.detail.rank}</p>}
      {isPermutation(received, expected) && <p>{m.detail.transposed}</p>}
    </div>
  );
}
