import { scaleLinear, scaleLog } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type KeyboardEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { useWords } from '../messages/language';
import { curveParts, type Lines, needsLogAxis, partingIndex, valueRange } from './curve';
import styles from './curve.module.css';
import { CurveTable } from './curve-table';
import { codeNumber } from './digits';
import folds from './feedback.module.css';
import { useWidth } from './use-width';

const HEIGHT = 190;
const MARGIN = { top: 22, right: 84, bottom: 24, left: 52 };

/** A figure: the finding as a sentence, the drawing, the numbers as a table. */
export function CurvePlot({ id, lines }: { readonly id: string; readonly lines: Lines }) {
  const { m } = useWords();
  const parting = partingIndex(lines);
  const { output, case: name } = curveParts(id);
  const title = m.curve.title(output, name);
  const [reading, setReading] = useState(parting ?? 0);
  const isLog = needsLogAxis(lines);
  const last = Math.max(lines.own.length, lines.reference.length) - 1;
  const text = m.curve.reading(reading, valueText(lines.own[reading]), valueText(lines.reference[reading]));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setReading(Math.max(0, Math.min(last, reading + step)));
  };
  return (
    <figure className={styles.figure}>
      <figcaption>
        <b>{title}</b>
        {isLog && <span>{m.curve.log}</span>}
        <p data-parting={parting}>{parting === undefined ? m.curve.together : sentence(m.curve.part(parting))}</p>
        {lines.own.length !== lines.reference.length && <p>{m.curve.length(lines.own.length, lines.reference.length)}</p>}
      </figcaption>
      <div
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={reading}
        aria-valuetext={text}
        onKeyDown={onKeyDown}
      >
        <Drawing lines={lines} isLog={isLog} parting={parting} reading={reading} />
      </div>
      <p className={styles.reading}>{text}</p>
      <Disclosure className={folds.fold ?? ''}>
        <Heading level={4}>
          <Button slot="trigger" className={folds.foldButton ?? ''}>
            {m.curve.table}
          </Button>
        </Heading>
        <DisclosurePanel>
          <CurveTable lines={lines} />
        </DisclosurePanel>
      </Disclosure>
    </figure>
  );
}

type DrawingProps = { readonly lines: Lines; readonly isLog: boolean; readonly parting: number | undefined; readonly reading: number };

function Drawing({ lines, isLog, parting, reading }: DrawingProps) {
  const { m } = useWords();
  const [host, width] = useWidth<HTMLDivElement>();
  const last = Math.max(lines.own.length, lines.reference.length) - 1;
  const x = scaleLinear([0, Math.max(last, 1)], [MARGIN.left, width - MARGIN.right]);
  const y = (isLog ? scaleLog : scaleLinear)(valueRange(lines), [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const path = (values: readonly number[]) => line<number>((_, i) => x(i), (value) => y(value)).defined(Number.isFinite)([...values]) ?? '';
  const isDrawn = (bound: number | undefined) => bound !== undefined && Number.isFinite(bound) && (!isLog || bound > 0);
  const band = area<number>((_, i) => x(i), (_, i) => y(lines.lower[i] ?? NaN), (_, i) => y(lines.upper[i] ?? NaN))
    .defined((_, i) => isDrawn(lines.lower[i]) && isDrawn(lines.upper[i]));
  // A logarithmic scale offers every digit of a decade; the decades alone can be read.
  const ticks = isLog ? y.ticks().filter((tick) => Number.isInteger(Math.log10(tick))) : y.ticks(4);
  const end = (values: readonly number[]) => endOf(values, x, y);
  const [own, reference] = spread(end(lines.own), end(lines.reference));
  return (
    <div ref={host}>
      {width > 0 && (
        <svg className={styles.svg} width={width} height={HEIGHT} aria-hidden="true">
          {ticks.map((tick) => (
            <g key={tick}>
              <line className={styles.rule} x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
              <text className={styles.tick} x={MARGIN.left - 8} y={y(tick) + 4} textAnchor="end">{String(tick)}</text>
            </g>
          ))}
          {x.ticks(5).filter(Number.isInteger).map((tick) => (
            <text key={tick} className={styles.tick} x={x(tick)} y={HEIGHT - 6} textAnchor="middle">{String(tick)}</text>
          ))}
          <path className={styles.band} d={band([...lines.reference]) ?? ''} />
          <path className={styles.reference} d={path(lines.reference)} />
          <path className={styles.own} d={path(lines.own)} />
          {lines.own.map((value, i) => !Number.isFinite(value) && <line key={i} className={styles.lost} x1={x(i)} x2={x(i)} y1={MARGIN.top - 8} y2={MARGIN.top} />)}
          <line className={styles.cursor} x1={x(reading)} x2={x(reading)} y1={MARGIN.top} y2={HEIGHT - MARGIN.bottom} />
          {parting !== undefined && <line className={styles.parting} x1={x(parting)} x2={x(parting)} y1={MARGIN.top - 8} y2={HEIGHT - MARGIN.bottom} />}
          {own && <text className={styles.ownName} x={own.x + 6} y={own.y + 4}>{m.curve.yours}</text>}
          {reference && <text className={styles.referenceName} x={reference.x + 6} y={reference.y + 4}>{m.curve.reference}</text>}
        </svg>
      )}
    </div>
  );
}

type Point = { readonly x: number; readonly y: number };

function endOf(values: readonly number[], x: (i: number) => number, y: (value: number) => number): Point | undefined {
  const i = values.findLastIndex(Number.isFinite);
  const value = values[i];
  // Not among the marks of what is no number, on the upper edge.
  return value === undefined ? undefined : { x: x(i), y: Math.max(y(value), MARGIN.top + 12) };
}

/** Two names at the ends of their lines, at least 16 px apart. */
function spread(a: Point | undefined, b: Point | undefined): readonly [Point | undefined, Point | undefined] {
  if (!a || !b || Math.abs(a.y - b.y) >= 16) return [a, b];
  const middle = (a.y + b.y) / 2;
  const up = a.y <= b.y ? -8 : 8;
  return [{ x: a.x, y: middle + up }, { x: b.x, y: middle - up }];
}

function valueText(value: number | undefined): string {
  return value === undefined ? '–' : codeNumber(value);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
