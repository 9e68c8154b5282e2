/**
 * How far the order of finishing is from the order of arrival.
 * @param {readonly number[]} arrivals when or as which each arrived, in the order in which they finished
 * @returns {{ inversions: number, furthest: number }} the share of pairs of which the later one finished first; and the most
 *   places by which one finished before or behind its own
 */
export function orderOf(arrivals) {
  const places = new Map([...arrivals].sort((a, b) => a - b).map((arrival, place) => [arrival, place]));
  let inverted = 0;
  let furthest = 0;
  for (const [finished, arrival] of arrivals.entries()) {
    furthest = Math.max(furthest, Math.abs((places.get(arrival) ?? finished) - finished));
    for (let later = finished + 1; later < arrivals.length; later += 1) inverted += (arrivals[later] ?? arrival) < arrival ? 1 : 0;
  }
  const pairs = (arrivals.length * (arrivals.length - 1)) / 2;
  return { inversions: pairs === 0 ? 0 : inverted / pairs, furthest };
}
