import { type Attack, readAttacks } from './attack-files';
import { verdictOf } from './attempt';
import { describeAttacks } from './describe-attacks';
import { LifeOfRunners, type Met } from './life-of-runners';
import { Trial } from './trial';

const attacks = readAttacks();
const LONG_MS = 60_000;

describe('an attack that takes long gets its verdict as well', () => {
  describeAttacks(attacks.filter(({ isLong }) => isLong), LONG_MS);
});

/** One runner at a time, so that it is known which one an attack met. */
const ONE_RUNNER = 1;
/** A bomb fills the memory in a tenth of a second. */
const LOOK_MS = 20;

test('one person makes all attacks in a row, an honest submission after each', async () => {
  await using trial = await Trial.begin(ONE_RUNNER, LOOK_MS);
  const life = new LifeOfRunners(trial.watch);
  for (const attack of attacks) await life.observe(attack, () => attackAndRecover(trial, attack));
  process.stdout.write(`${life.table()}\n`);
}, LONG_MS * 20);

async function attackAndRecover(trial: Trial, attack: Attack): Promise<Met> {
  const attacked = await trial.attack(attack, 'one person');
  const verdict = verdictOf(attacked.attempted);
  try {
    trial.expectVerdict(attack, attacked);
    trial.expectInTime(attack, attacked);
    await trial.expectHonest('one person');
    await trial.expectNothingLeft();
  } catch (error) {
    throw new Error(`${attack.name}: ${verdict}`, { cause: error });
  }
  return { verdict, elapsedMs: attacked.elapsedMs, hasRun: !('compileMs' in attacked.attempted || verdict === 'source-too-large') };
}
