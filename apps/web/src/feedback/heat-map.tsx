import { type PointerEvent, useEffect, useRef } from 'react';
import { useWords } from '../messages/language';
import { worstBands } from './worst-bands';
import type { Tolerance } from './error-band';
import { windowStart } from './tensor';
import type { Corner, Planes } from './tensor-grid';
import styles from './tensor.module.css';

export type HeatMapProps = {
  readonly planes: Planes;
  readonly tolerance: Tolerance | undefined;
  readonly corner: Corner;
  readonly size: number;
  readonly onCorner: (corner: Corner) => void;
};

const MOST_BLOCKS = 128;

/** All errors at once: each pixel the worst of its block, the window drawn on it. A click moves the window; so do the grid's arrows. */
export function HeatMap({ planes, tolerance, corner, size, onCorner }: HeatMapProps) {
  const { m } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { rows, columns } = planes.received;
  useEffect(() => {
    if (canvas.current) draw(canvas.current, planes, tolerance);
    // The planes are made anew at every render; the canvas only changes with what they hold.
  }, [planes, tolerance]);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (offset: number, whole: number, length: number) => windowStart(Math.floor((offset / whole) * length), length, size);
    onCorner({ row: at(event.clientY - box.top, box.height, rows), column: at(event.clientX - box.left, box.width, columns) });
  };
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div className={styles.map} role="img" aria-label={m.tensor.map} onPointerDown={onPointerDown}>
      <canvas ref={canvas} width={Math.min(columns, MOST_BLOCKS)} height={Math.min(rows, MOST_BLOCKS)} />
      <span
        className={styles.frame}
        style={{
          top: percent(corner.row, rows),
          left: percent(corner.column, columns),
          width: percent(Math.min(size, columns), columns),
          height: percent(Math.min(size, rows), rows),
        }}
      />
    </div>
  );
}

function draw(canvas: HTMLCanvasElement, planes: Planes, tolerance: Tolerance | undefined): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(`--${name}`);
  worstBands(planes, { rows: canvas.height, columns: canvas.width }, tolerance).forEach((line, row) =>
    line.forEach((band, column) => {
      context.fillStyle = colour(band === 'within' ? 'sheet' : band === 'not-finite' ? 'ink' : band);
      context.fillRect(column, row, 1, 1);
    }),
  );
}
