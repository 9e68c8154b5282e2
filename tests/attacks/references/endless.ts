import { type HostileReference, RIGHT, body, casesOf, gives, thenRight, told } from './hostile-reference';

const OUT_OF_TIME = /more than 1 s/;
const NEVER = /never comes/;

/** What never ends, or only after the heat death. */
export const endless: readonly HostileReference[] = [
  { tries: 'a loop', reference: body('for (;;);'), expects: told(OUT_OF_TIME) },
  { tries: 'a loop while reference.ts loads', reference: 'for (;;);\nexport const softmax = () => 1;', expects: told(OUT_OF_TIME, 'none') },
  { tries: 'a loop while cases.ts loads', cases: 'for (;;);\nexport const cases = {};', expects: told(OUT_OF_TIME, 'none', 'cases.ts') },
  { tries: 'a loop in cases.ts', cases: casesOf('() => { for (;;); })('), expects: told(OUT_OF_TIME, 'declared', 'cases.ts') },
  { tries: 'promises without end', reference: body('for (;;) await 1;'), expects: told(OUT_OF_TIME) },
  { tries: 'promises without end behind a right answer', reference: thenRight('(async () => { for (;;) await 1; })();'), expects: told(OUT_OF_TIME) },
  { tries: 'timers without end', reference: body('await new Promise(() => { const next = () => setTimeout(next); next(); });'), expects: told(/timers|more than 1 s/) },
  { tries: 'a timer that loops', reference: body('await new Promise(() => setTimeout(() => { for (;;); }));'), expects: told(OUT_OF_TIME) },
  { tries: 'a timer that loops, left behind', reference: thenRight('setTimeout(() => { for (;;); });'), expects: RIGHT },
  { tries: 'a timer at an infinite time', reference: body('await new Promise((go) => setTimeout(go, Infinity));\nreturn 1;'), expects: gives(1) },
  { tries: 'a promise that never settles', reference: body('await new Promise(() => undefined);'), expects: told(NEVER) },
  { tries: 'a thenable that never settles', reference: body('return { then: () => undefined };'), expects: told(NEVER) },
  { tries: 'a thenable that loops', reference: body('return { then: () => { for (;;); } };'), expects: told(OUT_OF_TIME) },
  { tries: 'a thenable that is a thenable for ever', reference: body('const again = () => ({ then: (go) => go(again()) });\nreturn again();'), expects: told(OUT_OF_TIME) },
  { tries: 'a thenable that settles twice', reference: body('return { then: (go, fail) => { go(1); go(2); fail(3); } };'), expects: gives(1) },
  { tries: 'a getter in the output that loops', reference: body('return { get a() { for (;;); } };'), expects: told(OUT_OF_TIME) },
  { tries: 'a Proxy whose keys never end', reference: body('return new Proxy({}, { ownKeys: () => { for (;;); } });'), expects: told(OUT_OF_TIME) },
  { tries: 'a Proxy whose prototype never comes', reference: body('return new Proxy({}, { getPrototypeOf: () => { for (;;); } });'), expects: told(OUT_OF_TIME) },
  { tries: 'a list of cases whose length never comes', cases: casesOf('new Proxy([], { get: () => { for (;;); } })'), expects: told(OUT_OF_TIME, 'declared', 'cases.ts') },
  { tries: 'a regular expression that goes back for ever', reference: body('return /^(a+)+$/.test("a".repeat(50) + "b");'), expects: told(OUT_OF_TIME) },
  { tries: 'indexOf in a sparse list, which ignores time-outs', reference: body('const a = []; a.length = 2 ** 32 - 1; a[5] = 1;\nfor (;;) a.indexOf(2);'), expects: told(/more than/, 'any') },
  { tries: 'the digits of an enormous integer, which ignore time-outs', reference: body('return String((2n ** 25000000n) * 3n).length;'), expects: told(/more than/, 'any') },
  { tries: 'sorting by a comparison that loops', reference: body('return [2, 1].sort(() => { for (;;); });'), expects: told(OUT_OF_TIME) },
  { tries: 'a matrix product of minutes', reference: body('const a = tf.ones([6000, 6000]);\nreturn a.matMul(a).sum();'), expects: told(/more than|memory|stopped/, 'any') },
  { tries: 'a thrown object whose getters loop', reference: body('throw { get stack() { for (;;); }, get message() { for (;;); }, get name() { for (;;); } };'), expects: told(/threw object/) },
  { tries: 'a thrown error whose stack loops', reference: body('const e = new Error("x");\nObject.defineProperty(e, "stack", { get() { for (;;); } });\nthrow e;'), expects: told(OUT_OF_TIME) },
  { tries: 'a loop in a check', checks: 'export const properties = {\n  holds: () => { for (;;); } };', expects: told(OUT_OF_TIME, 'declared', 'checks.ts') },
  { tries: 'a loop while checks.ts loads', checks: 'for (;;);', expects: told(OUT_OF_TIME, 'none', 'checks.ts') },
  { tries: 'a judgement whose text never comes', checks: 'export const properties = {\n  holds: () => ({ get pt() { for (;;); } }) };', expects: told(OUT_OF_TIME, 'declared', 'checks.ts') },
];
