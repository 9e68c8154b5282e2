// The server from dist, with parts that end the process, as SIGKILL does, right after (or before) a named step. The steps are
// wrapped from outside: no fault point exists in what is shipped. Grading is a constant, so that counting is all there is to see.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(join(root, 'apps/cli/package.json'));
const { InProcessLiveEvents, InProcessQueue, RedisLiveEvents, ServerSecret, Store } = require('@gradus/store');
const { ensureDemoAccounts } = require(join(root, 'apps/cli/dist/serve/demo-accounts.js'));
const { publishCourse } = require(join(root, 'apps/cli/dist/serve/publish-course.js'));
const { startServer } = require(join(root, 'apps/cli/dist/serve/start-server.js'));

const { GRADUS_DATA: dataDir, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, KILL_AT: killAt } = process.env;

/** Ends this process if this is the step to end it at. */
function step(name) {
  if (name === killAt) process.kill(process.pid, 'SIGKILL');
}

/** @template {object} T @param {T} target @param {Record<string, { before?: string, after?: string | ((...args: unknown[]) => string) }>} steps @returns {T} */
function withSteps(target, steps) {
  return new Proxy(target, {
    get(object, key) {
      const value = Reflect.get(object, key, object);
      if (typeof value !== 'function') return value;
      const { before, after } = steps[String(key)] ?? {};
      return async (...args) => {
        if (before !== undefined) step(before);
        const outcome = await value.apply(object, args);
        if (after !== undefined && outcome !== null) step(typeof after === 'function' ? after(...args) : after);
        return outcome;
      };
    },
  });
}

const result = {
  status: 'graded', score: 0.5, verdict: 'wrong', points: 1, maxPoints: 2, step: 'values', mistakes: [], groups: [], diagnostics: [], curves: [],
  reference: { backend: 'none', device: 'none', precision: 'float32' }, exercise: { id: 'a/b', version: 1, seed: 1 },
  timings: { compileMs: 0, runMs: 0, compareMs: 0, totalMs: 0 },
};
const grader = {
  maxRunning: 2,
  ranIntoLimit: () => false,
  grade: async () => {
    step('while it is graded');
    return result;
  },
};

const opened = await Store.open(databaseUrl ? { databaseUrl } : { dataDir }, { leaseSeconds: 1 });
const store = {
  kind: opened.kind,
  users: opened.users,
  exercises: opened.exercises,
  isReachable: () => opened.isReachable(),
  submissions: withSteps(opened.submissions, { create: { before: 'before it is stored', after: 'when it is stored' } }),
  claims: withSteps(opened.claims, {
    take: { before: 'before it is claimed', after: 'when it is claimed' },
    finish: { before: 'when it is graded', after: 'when the result is stored' },
    nextOf: { after: 'when the next is looked for' },
  }),
};
const live = redisUrl ? await RedisLiveEvents.open(redisUrl) : new InProcessLiveEvents();
const events = withSteps(live, { publish: { after: (_channel, event) => `when "${event.event}" is told` } });
const queue = withSteps(new InProcessQueue(), { add: { after: 'when the message is sent' } });
const queueSource = redisUrl ? { kind: 'redis', url: redisUrl } : { kind: 'in-process', queue };
const secret = ServerSecret.load(dataDir);
const links = await ensureDemoAccounts(store, secret);
await publishCourse(store, join(root, 'exercises'));
const status = { version: '0', broken: [], engine: () => ({ reference: null, sandbox: [] }) };
const server = await startServer({
  api: { store, queueSource, events, status, port: 0 },
  worker: { store, queueSource, events, secret, grader, sweepIntervalMs: 200 },
});
process.stdout.write(`Gradus: ${server.url}\n${links.map(({ role, token }) => `${role}: ${server.url}/?token=${token}`).join('\n')}\nCtrl-C\n`);
