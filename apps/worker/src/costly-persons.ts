/**
 * Persons whose last program ran into a limit wait in the sandbox's line for a quarter of the cores. There they would hold what
 * takes submissions from the queue, until nobody else's is taken: so only a few of theirs are taken at once, the others wait here.
 */
export class CostlyPersons {
  private readonly taken = new Set<string>();
  private readonly waiting = new Set<string>();
  /** Those whose turn has come, on their way. */
  private readonly named = new Set<string>();

  constructor(
    private readonly ranIntoLimit: (person: string) => boolean,
    private readonly places: number,
  ) {}

  /** @returns whether the submission may be taken now, and will `leave`; if not, `leave` of another names it when its turn has come */
  enter(person: string, submissionId: string): boolean {
    // Named twice, by a sweep for instance.
    if (this.taken.has(submissionId)) return false;
    if (this.ranIntoLimit(person)) {
      this.named.delete(submissionId);
      if (this.taken.size >= this.places) {
        this.waiting.add(submissionId);
        return false;
      }
      this.taken.add(submissionId);
    }
    this.waiting.delete(submissionId);
    return true;
  }

  /** @returns the submission whose turn it is now */
  leave(submissionId: string): string | undefined {
    // Whoever ran well meanwhile comes without a place, and passes the turn on all the same.
    if (!this.taken.delete(submissionId) && !this.named.delete(submissionId)) return undefined;
    const [next] = this.waiting;
    if (next === undefined) return undefined;
    this.waiting.delete(next);
    this.named.add(next);
    return next;
  }
}
