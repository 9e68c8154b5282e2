// The benchmark itself, on the pinned Node and with everything built: see bench.mjs.
import { benchApi } from './api.mjs';
import { machine } from './measure.mjs';
import { benchReference } from './reference.mjs';
import { benchSandbox } from './sandbox.mjs';
import { prepareSubjects } from './subjects.mjs';

const asked = process.argv.slice(2);
process.stdout.write(`${machine()}\n`);
const subjects = await prepareSubjects();
for (const { id, cases } of subjects) process.stdout.write(`${id}: the model answer, ${cases.length} cases\n`);
if (asked.includes('api')) await benchApi(subjects);
if (asked.includes('sandbox')) await benchSandbox(subjects);
if (asked.includes('reference')) await benchReference(subjects);
