import type { Attack } from './attack-files';
import { Trial } from './trial';

/** Two persons and a spare; a fourth makes room while one is being replaced. */
const MAX_RUNNERS = 4;

/**
 * One test for each: its verdict, its end, those who come after it, and what is left of it. All of a class are one person's, so
 * that an attack meets the runner that the one before has left.
 */
export function describeAttacks(attacks: readonly Attack[], timeoutMs: number): void {
  let trial: Trial;
  beforeAll(async () => {
    trial = await Trial.begin(MAX_RUNNERS);
  }, timeoutMs);
  afterAll(() => trial[Symbol.asyncDispose](), timeoutMs);

  test.each(attacks)('$name', async (attack) => {
    const attacked = await trial.attack(attack, attack.class);
    trial.expectVerdict(attack, attacked);
    trial.expectInTime(attack, attacked);
    await trial.expectHonest(attack.class, 'somebody else');
    await trial.expectNothingLeft();
  }, timeoutMs);
}
