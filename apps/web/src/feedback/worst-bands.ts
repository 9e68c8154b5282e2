import { type ErrorBand, errorBand, tolerancesApart, type Tolerance } from './error-band';
import type { Plane } from './tensor';

type Planes = { readonly received: Plane; readonly expected: Plane };
type Blocks = { readonly rows: number; readonly columns: number };

/** The plane in blocks, each with the band of its worst value. */
export function worstBands({ received, expected }: Planes, blocks: Blocks, tolerance?: Tolerance): ErrorBand[][] {
  const worst = Array.from({ length: blocks.rows }, () => Array.from({ length: blocks.columns }, nothingYet));
  for (let row = 0; row < received.rows; row += 1) {
    for (let column = 0; column < received.columns; column += 1) {
      const block = worst[Math.floor((row * blocks.rows) / received.rows)]?.[Math.floor((column * blocks.columns) / received.columns)];
      const [own, right] = [received.at(row, column), expected.at(row, column)];
      const apart = tolerancesApart(own, right, tolerance);
      if (block && apart > block.apart) Object.assign(block, { apart, band: errorBand(own, right, tolerance) });
    }
  }
  return worst.map((line) => line.map(({ band }) => band));
}

function nothingYet(): { apart: number; band: ErrorBand } {
  return { apart: -1, band: 'within' };
}
