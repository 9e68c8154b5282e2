import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../messages/language';
import { codeNumber } from './digits';
import { errorBand, type Tolerance } from './error-band';
import { moveCell } from './move-cell';
import { type Plane, rowSum } from './tensor';
import styles from './tensor.module.css';

export type GridMode = 'received' | 'expected' | 'difference';
export type Corner = { readonly row: number; readonly column: number };
export type Planes = { readonly received: Plane; readonly expected: Plane };

export type TensorGridProps = {
  readonly planes: Planes;
  readonly mode: GridMode;
  /** The upper left cell of the window. */
  readonly corner: Corner;
  readonly size: number;
  /** The first wrong cell, where it lies in this plane. */
  readonly first: Corner | undefined;
  readonly tolerance: Tolerance | undefined;
  readonly hasSums: boolean;
  readonly onCorner: (corner: Corner) => void;
};

/** One tab stop, entered at the first wrong cell; arrows move inside and carry the window along. */
export function TensorGrid(props: TensorGridProps) {
  const { planes, corner, size, first, hasSums, onCorner } = props;
  const { m } = useWords();
  const { rows, columns } = planes.received;
  const [active, setActive] = useState<Corner>(first ?? corner);
  const table = useRef<HTMLTableElement>(null);
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [active, corner]);
  useEffect(() => {
    // Only this box scrolls: scrollIntoView would move the whole panel to it.
    const cell = table.current?.querySelector<HTMLElement>('[tabindex="0"]');
    const box = table.current?.parentElement;
    if (cell && box) box.scrollTo(cell.offsetLeft - box.clientWidth / 2, cell.offsetTop - box.clientHeight / 2);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = moveCell({ key: event.key, active, corner, rows, columns, size });
    if (!moved) return;
    event.preventDefault();
    wantsFocus.current = true;
    setActive(moved.active);
    onCorner(moved.corner);
  };
  const shownRows = span(corner.row, rows, size);
  const shownColumns = span(corner.column, columns, size);
  // Where stepper or map took the window away from the active cell, its corner takes the tab stop.
  const stop = shownRows.includes(active.row) && shownColumns.includes(active.column) ? active : corner;
  return (
    <div className={styles.scroll} data-cut={rows > size || columns > size} tabIndex={0} role="group" aria-label={m.tensor.label}>
      <table ref={table} className={styles.grid} role="grid" aria-label={m.tensor.label} aria-rowcount={rows} aria-colcount={columns} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <td />
            {shownColumns.map((column) => (
              <th key={column} scope="col">{`[${column}]`}</th>
            ))}
            {hasSums && <th scope="col">{m.tensor.sum}</th>}
          </tr>
        </thead>
        <tbody>
          {shownRows.map((row) => (
            <tr key={row}>
              <th scope="row">{`[${row}]`}</th>
              {shownColumns.map((column) => (
                <Cell key={column} {...props} row={row} column={column} isStop={row === stop.row && column === stop.column} onFocus={() => setActive({ row, column })} />
              ))}
              {hasSums && <RowSum plane={props.mode === 'expected' ? planes.expected : planes.received} row={row} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = TensorGridProps & { readonly row: number; readonly column: number; readonly isStop: boolean; readonly onFocus: () => void };

function Cell({ planes, mode, first, tolerance, row, column, isStop, onFocus }: CellProps) {
  const { m } = useWords();
  const received = planes.received.at(row, column);
  const expected = planes.expected.at(row, column);
  const shown = { received, expected, difference: received - expected }[mode];
  const where = `${m.tensor.row} ${row}, ${m.tensor.column} ${column}`;
  return (
    <td
      tabIndex={isStop ? 0 : -1}
      aria-label={m.tensor.cell(where, codeNumber(received), codeNumber(expected))}
      data-band={mode === 'expected' ? 'within' : errorBand(received, expected, tolerance)}
      data-first={first?.row === row && first.column === column ? true : undefined}
      onFocus={onFocus}
    >
      {codeNumber(shown, mode === 'difference' ? 3 : 5)}
    </td>
  );
}

function RowSum({ plane, row }: { readonly plane: Plane; readonly row: number }) {
  const sum = rowSum(plane, row);
  return (
    <td className={styles.sum} data-broken={!(Math.abs(sum - 1) < 1e-4)}>
      {codeNumber(sum, 4)}
    </td>
  );
}

function span(start: number, length: number, size: number): readonly number[] {
  return Array.from({ length: Math.min(size, length - start) }, (_, i) => start + i);
}
