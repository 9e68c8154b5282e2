type Cell = { readonly row: number; readonly column: number };

export type Move = {
  readonly key: string;
  readonly active: Cell;
  readonly corner: Cell;
  readonly rows: number;
  readonly columns: number;
  readonly size: number;
};

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Where an arrow, Home or End leads inside a grid, and the window that shows it; undefined for other keys. */
export function moveCell({ key, active, corner, rows, columns, size }: Move): { active: Cell; corner: Cell } | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const next = { row: clamp(active.row + step[0], 0, rows - 1), column: clamp(active.column + step[1], 0, columns - 1) };
  return { active: next, corner: { row: follow(corner.row, next.row, size), column: follow(corner.column, next.column, size) } };
}

/** The start of the window, moved as little as shows the position. */
function follow(start: number, position: number, size: number): number {
  return clamp(start, position - size + 1, position);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
