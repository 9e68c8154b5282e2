import { parseSandboxSettings } from './sandbox-settings';

test.each([
  [{}, { strict: false }],
  [{ GRADUS_SANDBOX: '', GRADUS_CONCURRENCY: '' }, { strict: false }],
  [{ GRADUS_SANDBOX: 'strict', GRADUS_CONCURRENCY: '3' }, { strict: true, maxRunning: 3 }],
])('%j asks for %j', (environment, options) => {
  expect(parseSandboxSettings(environment)).toEqual(options);
});

test.each([
  [{ GRADUS_SANDBOX: 'lax' }, 'GRADUS_SANDBOX must be strict'],
  [{ GRADUS_CONCURRENCY: '0' }, 'GRADUS_CONCURRENCY must be a number from 1 to 1024'],
  [{ GRADUS_CONCURRENCY: '1.5' }, 'GRADUS_CONCURRENCY must be'],
  [{ GRADUS_CONCURRENCY: '4096' }, 'GRADUS_CONCURRENCY must be'],
])('%j is refused, and said what it must be', (environment, sentence) => {
  expect(() => parseSandboxSettings(environment)).toThrow(sentence);
});
