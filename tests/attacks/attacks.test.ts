import { ATTACK_CLASSES, readAttacks } from './attack-files';
import { describeAttacks } from './describe-attacks';

const attacks = readAttacks();

describe('a hostile program gets its verdict, and nobody after it suffers', () => {
  describeAttacks(attacks.filter(({ isLong }) => !isLong), 30_000);
});

test.each(Object.entries(ATTACK_CLASSES))('there are enough attacks of the class %s: %d', (name, fewest) => {
  expect(attacks.filter((attack) => attack.class === name).length).toBeGreaterThanOrEqual(fewest);
});

test('there are 150 attacks and more', () => {
  expect(attacks.filter((attack) => attack.class !== 'unusual').length).toBeGreaterThanOrEqual(150);
});
