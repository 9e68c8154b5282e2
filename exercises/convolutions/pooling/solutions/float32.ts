type Kind = 'max' | 'average';
type Padding = 'valid' | 'same';

// Every pixel asks which windows hold it; sums are kept in single precision.
interface Axis {
  count: number;
  /** Whether the window at this place holds this pixel. */
  holds: (place: number, pixel: number) => boolean;
}

function axis(n: number, k: number, stride: number, padding: Padding): Axis {
  const count = Math.ceil((padding === 'same' ? n : n - k + 1) / stride);
  const first = padding === 'same' ? -(Math.max((count - 1) * stride + k - n, 0) >> 1) : 0;
  return { count, holds: (place, pixel) => pixel >= first + place * stride && pixel < first + place * stride + k };
}

/** The pixels (row · width + column) of every window, place by place. */
function windowsOf(x: number[][], window: [number, number], stride: [number, number], padding: Padding): number[][][] {
  const [vertical, horizontal] = [0, 1].map((d) => axis(d === 0 ? x.length : x[0].length, window[d], stride[d], padding));
  const width = x[0].length;
  const pixels = [...Array(x.length * width).keys()];
  return [...Array(vertical.count).keys()].map((i) =>
    [...Array(horizontal.count).keys()].map((j) =>
      pixels.filter((p) => vertical.holds(i, Math.floor(p / width)) && horizontal.holds(j, p % width)),
    ),
  );
}

export function pool(x: number[][], kind: Kind, window: [number, number], stride: [number, number], padding: Padding): number[][] {
  const flat = Float32Array.from(x.flat());
  return windowsOf(x, window, stride, padding).map((line) =>
    line.map((pixels) => {
      if (kind === 'max') return pixels.reduce((best, p) => Math.max(best, flat[p]), -Infinity);
      return Math.fround(pixels.reduce((sum, p) => Math.fround(sum + flat[p]), 0) / pixels.length);
    }),
  );
}

export function poolGradient(
  x: number[][],
  kind: Kind,
  window: [number, number],
  stride: [number, number],
  padding: Padding,
  dy: number[][],
): number[][] {
  const flat = Float32Array.from(x.flat());
  const dx = new Float32Array(flat.length);
  windowsOf(x, window, stride, padding).forEach((line, i) =>
    line.forEach((pixels, j) => {
      const best = pixels.reduce((a, b) => (flat[b] > flat[a] ? b : a));
      const share = kind === 'max' ? dy[i][j] : Math.fround(dy[i][j] / pixels.length);
      for (const p of kind === 'max' ? [best] : pixels) dx[p] += share;
    }),
  );
  return x.map((row, i) => [...dx.subarray(i * row.length, (i + 1) * row.length)]);
}
