import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerSecret } from './server-secret';

let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'gradus-secret-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

test('it is made once, and only this user may read it', () => {
  const [first, second] = [ServerSecret.load(dataDir), ServerSecret.load(dataDir)];

  expect(second.demoToken('student')).toBe(first.demoToken('student'));
  expect(readdirSync(dataDir)).toEqual(['secret']);
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toHaveLength(43);
});

test('every installation has another', () => {
  const other = ServerSecret.load(join(dataDir, 'other'));

  expect(other.demoToken('student')).not.toBe(ServerSecret.load(dataDir).demoToken('student'));
});

test('one that is given goes before the file', () => {
  const given = 'x'.repeat(32);

  expect(ServerSecret.load(dataDir, given).draw('a')).toBe(ServerSecret.load(join(dataDir, 'other'), given).draw('a'));
  expect(readdirSync(dataDir)).toEqual([]);
});

test('tokens and draws differ by what they are for', () => {
  const secret = ServerSecret.load(dataDir);

  expect(secret.demoToken('student')).not.toBe(secret.demoToken('instructor'));
  expect(secret.draw('a')).not.toBe(secret.draw('b'));
  expect(secret.draw('a')).toBe(secret.draw('a') >>> 0);
});
