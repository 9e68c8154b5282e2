import { parseSettings } from './settings';

const servers = { DATABASE_URL: 'postgresql://host/gradus', REDIS_URL: 'redis://host' };

test('nothing set is one process on port 3000', () => {
  expect(parseSettings(['api', 'worker'], {})).toMatchObject({ kind: 'ok', settings: { port: 3000 } });
});

test('an empty variable is one that is not set', () => {
  expect(parseSettings(['api', 'worker'], { PORT: '', DATABASE_URL: '', REDIS_URL: '', GRADUS_SECRET: '' })).toEqual(parseSettings(['api', 'worker'], {}));
});

test('one part alone has a database and a Redis', () => {
  expect(parseSettings(['api'], servers)).toMatchObject({ kind: 'ok', settings: { databaseUrl: servers.DATABASE_URL, redisUrl: servers.REDIS_URL } });
});

test.each([
  [{ PORT: 'http' }, 'PORT must be'],
  [{ PORT: '65536' }, 'PORT must be'],
  [{ PORT: '-1' }, 'PORT must be'],
  [{ PORT: '0x50' }, 'PORT must be'],
  [{ DATABASE_URL: 'mysql://host/gradus' }, 'DATABASE_URL must be'],
  [{ DATABASE_URL: 'host' }, 'DATABASE_URL must be'],
  [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL must be'],
  [{ GRADUS_SECRET: 'short' }, 'GRADUS_SECRET must be'],
])('%j is refused, and said what it must be', (environment, sentence) => {
  expect(parseSettings(['api', 'worker'], environment)).toMatchObject({ kind: 'refused', sentence: expect.stringContaining(sentence) });
});

test.each([{}, { DATABASE_URL: servers.DATABASE_URL }, { REDIS_URL: servers.REDIS_URL }])('one part with %j is refused', (environment) => {
  expect(parseSettings(['worker'], environment)).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('set DATABASE_URL and REDIS_URL') });
});
