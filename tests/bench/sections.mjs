// The benchmark itself, on the pinned Node and with everything built: see bench.mjs.
import { machine } from './measure.mjs';

const asked = process.argv.slice(2);
process.stdout.write(`${machine()}\n`);
// Before anything else is loaded: the memory of this process is measured, too.
if (asked.includes('sandbox')) await (await import('./sandbox.mjs')).benchSandbox();
const { prepareSubjects } = await import('./subjects.mjs');
const subjects = await prepareSubjects();
for (const { id, cases } of subjects) process.stdout.write(`${id}: the model answer, ${cases.length} cases\n`);
if (asked.includes('sandbox')) await (await import('./sandbox/exercises.mjs')).benchExercises(subjects);
if (asked.includes('api')) await (await import('./api.mjs')).benchApi(subjects);
if (asked.includes('reference')) await (await import('./reference.mjs')).benchReference(subjects);
