import { moveCell } from './move-cell';

const grid = { rows: 100, columns: 100, size: 24, corner: { row: 10, column: 10 } };

test.each([
  ['right', 'ArrowRight', { row: 12, column: 12 }, { row: 12, column: 13 }, { row: 10, column: 10 }],
  ['down past the edge, and the window follows', 'ArrowDown', { row: 33, column: 12 }, { row: 34, column: 12 }, { row: 11, column: 10 }],
  ['up past the edge', 'ArrowUp', { row: 10, column: 12 }, { row: 9, column: 12 }, { row: 9, column: 10 }],
  ['no further than the last', 'ArrowDown', { row: 99, column: 12 }, { row: 99, column: 12 }, { row: 76, column: 10 }],
  ['to the end of the row', 'End', { row: 12, column: 12 }, { row: 12, column: 99 }, { row: 10, column: 76 }],
])('%s', (_name, key, from, active, corner) => expect(moveCell({ ...grid, key, active: from })).toEqual({ active, corner }));

test('other keys are left alone', () => expect(moveCell({ ...grid, key: 'a', active: grid.corner })).toBeUndefined());
