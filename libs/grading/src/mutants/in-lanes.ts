/** Works on all items, one at a time in each lane; a lane that is done takes the next item. @returns the answers in the items' order */
export async function inLanes<L, T, R>(lanes: readonly L[], items: readonly T[], work: (lane: L, item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  const waiting = [...items.entries()];
  const workIn = async (lane: L): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers[next[0]] = await work(lane, next[1]);
  };
  await Promise.all(lanes.map(workIn));
  return answers;
}
