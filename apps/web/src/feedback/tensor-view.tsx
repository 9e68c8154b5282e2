import type { Mismatch } from '@gradus/contract';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useWords } from '../messages/language';
import { HeatMap } from './heat-map';
import { placeText } from './place-text';
import { placeOf, planeOf, rowsSumToOne, type Tensor, windowStart } from './tensor';
import { type Corner, type GridMode, TensorGrid } from './tensor-grid';
import styles from './tensor.module.css';

export const WINDOW = 24;
const MODES = ['received', 'expected', 'difference'] as const satisfies readonly GridMode[];

export type TensorViewProps = { readonly received: Tensor; readonly expected: Tensor; readonly mismatch: Mismatch };

/** The whole output on squared paper, opened at the first wrong value; above 24 × 24 a window of it beside a map of all errors. */
export function TensorView({ received, expected, mismatch }: TensorViewProps) {
  const { m } = useWords();
  const first = placeOf(mismatch.first?.index ?? received.shape.map(() => 0));
  const [mode, setMode] = useState<GridMode>('received');
  const [leading, setLeading] = useState(() => received.shape.slice(0, -2).map((_, axis) => first.leading[axis] ?? 0));
  const planes = { received: planeOf(received, leading), expected: planeOf(expected, leading) };
  const { rows, columns } = planes.received;
  const [corner, setCorner] = useState<Corner>({
    row: windowStart(first.row, rows, WINDOW),
    column: windowStart(first.column, columns, WINDOW),
  });
  const isFirstPlane = leading.every((index, axis) => index === first.leading[axis]);
  const isCut = rows > WINDOW || columns > WINDOW;
  return (
    <div className={styles.view}>
      <ModeSwitch mode={mode} onMode={setMode} />
      {leading.map((index, axis) => (
        <Stepper key={axis} axis={axis} index={index} size={received.shape[axis] ?? 1} onIndex={(next) => setLeading(leading.map((old, i) => (i === axis ? next : old)))} />
      ))}
      {isCut && <p>{windowText(corner, rows, columns, m)}{mismatch.worst && `; ${m.tensor.worst(placeText('', mismatch.worst.index))}`}</p>}
      <TensorGrid
        planes={planes}
        mode={mode}
        corner={corner}
        size={WINDOW}
        first={isFirstPlane && mismatch.first ? first : undefined}
        tolerance={mismatch.tolerance}
        hasSums={rowsSumToOne(planes.expected)}
        onCorner={setCorner}
      />
      {isCut && <HeatMap planes={planes} tolerance={mismatch.tolerance} corner={corner} size={WINDOW} onCorner={setCorner} />}
      <Legend />
    </div>
  );
}

function windowText(corner: Corner, rows: number, columns: number, m: ReturnType<typeof useWords>['m']): string {
  const range = (start: number, length: number) => `${start}–${Math.min(start + WINDOW, length) - 1}`;
  return m.tensor.window(range(corner.row, rows), range(corner.column, columns));
}

function ModeSwitch({ mode, onMode }: { readonly mode: GridMode; readonly onMode: (mode: GridMode) => void }) {
  const { m } = useWords();
  return (
    <ToggleButtonGroup
      className={styles.modes ?? ''}
      aria-label={m.detail.show}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      onSelectionChange={(keys) => onMode(MODES.find((known) => keys.has(known)) ?? 'received')}
    >
      {MODES.map((name) => (
        <ToggleButton key={name} id={name} className={styles.mode ?? ''}>
          {m.detail[name]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

type StepperProps = { readonly axis: number; readonly index: number; readonly size: number; readonly onIndex: (index: number) => void };

function Stepper({ axis, index, size, onIndex }: StepperProps) {
  const { m } = useWords();
  const label = m.detail.axis(axis, index, size);
  return (
    <div className={styles.stepper} role="group" aria-label={label}>
      <button type="button" aria-label={`${label}, ${m.tensor.previous}`} aria-disabled={index === 0} onClick={() => index > 0 && onIndex(index - 1)}>
        −
      </button>
      <span>{label}</span>
      <button type="button" aria-label={`${label}, ${m.tensor.next}`} aria-disabled={index === size - 1} onClick={() => index < size - 1 && onIndex(index + 1)}>
        +
      </button>
    </div>
  );
}

function Legend() {
  const { m } = useWords();
  const swatches = (bands: readonly string[]) => bands.map((band) => <span key={band} className={styles.swatch} data-band={band} />);
  return (
    <p className={styles.legend}>
      <span aria-hidden="true">{swatches(['below-3', 'below-2', 'below-1'])}</span> {m.tensor.below}
      <span aria-hidden="true">{swatches(['above-1', 'above-2', 'above-3'])}</span> {m.tensor.above}
    </p>
  );
}
