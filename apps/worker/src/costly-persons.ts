/**
 * Persons whose last program ran into a limit wait in the sandbox's line for a quarter of the cores. There they would hold what
 * takes submissions from the queue, until nobody else's is taken: so only a few of theirs are taken at once, the others wait here.
 */
export class CostlyPersons {
  private readonly taken = new Set<string>();
  private readonly waiting: string[] = [];

  constructor(
    private readonly ranIntoLimit: (person: string) => boolean,
    private readonly places: number,
  ) {}

  /** @returns whether the submission may be taken now; if not, `leave` names it when its turn has come */
  enter(person: string, submissionId: string): boolean {
    if (!this.ranIntoLimit(person)) return true;
    if (this.taken.size >= this.places) {
      this.waiting.push(submissionId);
      return false;
    }
    this.taken.add(submissionId);
    return true;
  }

  /** @returns the submission whose turn it is now */
  leave(submissionId: string): string | undefined {
    return this.taken.delete(submissionId) ? this.waiting.shift() : undefined;
  }
}
