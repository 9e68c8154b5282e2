import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];
type Filter = 'sobelX' | 'sobelY' | 'magnitude' | 'boxBlur' | 'gaussianBlur';

const apply = (call: Filter, id: string, picture: number[][]) => ({ id, call, args: [picture] });

const draw = (rows: number, columns: number, pixel: (row: number, column: number) => number) =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_unused, j) => pixel(i, j)));

/** A bright disc on a ground that grows brighter to the right and downwards, with some noise: whole numbers from 0 to 255. */
const disc = (random: Random, rows: number, columns: number) => {
  const [y, x] = [random.integer(1, rows - 2), random.integer(1, columns - 2)];
  const radius = Math.min(rows, columns) / 3;
  return draw(rows, columns, (i, j) => {
    const ground = 30 + Math.round((90 * j) / columns + (40 * i) / rows) + random.integer(0, 9);
    return Math.hypot(i - y, j - x) <= radius ? ground + 100 : ground;
  });
};

const noise = (random: Random, rows: number, columns: number) => draw(rows, columns, () => random.integer(0, 255));

const TO_THE_RIGHT = draw(4, 6, (_, j) => (j < 3 ? 0 : 10));
const DOWNWARDS = draw(6, 4, (i) => (i < 3 ? 0 : 10));
const FLAT = draw(4, 4, () => 7);
const POINT = [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 144, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]];
const ONE_ROW = [[3, 0, 10, 6, 16, 12, 12]];
const ONE_COLUMN = [[9], [0], [4], [250]];

const both = (call: Filter, other: Filter, id: string, picture: number[][]) => [
  apply(call, `${id}-${call === 'boxBlur' ? 'box' : 'x'}`, picture),
  apply(other, `${id}-${other === 'gaussianBlur' ? 'gauss' : 'y'}`, picture),
];
const sobel = (id: string, picture: number[][]) => both('sobelX', 'sobelY', id, picture);
const blur = (id: string, picture: number[][]) => both('boxBlur', 'gaussianBlur', id, picture);

export const cases: Cases = {
  shape: (random) => [
    ...sobel('three-by-five', noise(random, 3, 5)),
    ...blur('five-by-three', noise(random, 5, 3)),
    apply('magnitude', 'four-by-two', noise(random, 4, 2)),
  ],
  sobel: (random) => [
    ...sobel('step-to-the-right', TO_THE_RIGHT),
    ...sobel('step-downwards', DOWNWARDS),
    ...sobel('flat', FLAT),
    ...sobel('one-row', ONE_ROW),
    ...sobel('one-column', ONE_COLUMN),
    ...sobel('disc', disc(random, 8, 10)),
  ],
  magnitude: (random) => [
    apply('magnitude', 'step-to-the-right', TO_THE_RIGHT),
    apply('magnitude', 'flat', FLAT),
    apply('magnitude', 'point', POINT),
    apply('magnitude', 'one-row', ONE_ROW),
    apply('magnitude', 'disc', disc(random, 9, 7)),
  ],
  blur: (random) => [
    ...blur('point', POINT),
    ...blur('flat', FLAT),
    ...blur('one-row', ONE_ROW),
    ...blur('one-column', ONE_COLUMN),
    ...blur('disc', disc(random, 7, 9)),
  ],
  'hidden-edges': (random) => {
    const picture = disc(random, random.integer(7, 9), random.integer(7, 9));
    return [
      ...sobel('disc', picture),
      apply('magnitude', 'disc', picture),
      ...sobel('noise', noise(random, random.integer(4, 5), 6)),
      apply('magnitude', 'noise', noise(random, 6, random.integer(4, 5))),
      apply('sobelX', 'two-columns', noise(random, random.integer(3, 5), 2)),
      apply('sobelY', 'two-rows', noise(random, 2, random.integer(3, 5))),
      apply('magnitude', 'one-column', noise(random, random.integer(4, 6), 1)),
    ];
  },
  'hidden-blur': (random) => [
    ...blur('disc', disc(random, random.integer(7, 9), random.integer(7, 9))),
    ...blur('noise', noise(random, random.integer(4, 6), random.integer(4, 6))),
    ...blur('two-rows', noise(random, 2, random.integer(4, 6))),
  ],
};
